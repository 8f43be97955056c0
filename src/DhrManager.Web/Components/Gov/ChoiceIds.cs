using System.Globalization;

namespace DhrManager.Web.Components.Gov;

/// <summary>Ids within a group of radios or checkboxes. The first keeps the field's own id: the error summary links to it.</summary>
internal static class ChoiceIds
{
    public static string Of(string fieldId, int index) =>
        index == 0 ? fieldId : string.Create(CultureInfo.InvariantCulture, $"{fieldId}-{index + 1}");
}
