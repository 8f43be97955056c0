using System.Diagnostics.CodeAnalysis;

namespace DhrManager.Web.Components.Gov;

/// <summary>A field whose value is the posted text itself.</summary>
public abstract class GovTextField : GovField<string?>
{
    protected override bool TryParseValueFromString(
        string? value, out string? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        (result, validationErrorMessage) = (value, null);
        return true;
    }
}
