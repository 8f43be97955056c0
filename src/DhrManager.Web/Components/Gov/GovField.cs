using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace DhrManager.Web.Components.Gov;

/// <summary>
/// What every field has. <see cref="InputBase{TValue}"/> gives the posted name and the typed value; ids, hint and error come from here.
/// Bind strings, lists, <see cref="DateParts"/> and files only: a failed conversion by the framework loses both error and typed text.
/// </summary>
public abstract class GovField<T> : InputBase<T>
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Adds "(optional)" to the label.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>Makes the label or legend the page's only h1; switch off the form's own with <c>ShowHeading="false"</c>.</summary>
    [Parameter]
    public bool Heading { get; set; }

    /// <summary>The name in the address, for GET forms; posted forms take it from the bound property.</summary>
    [Parameter]
    public string? Name { get; set; }

    [CascadingParameter]
    private GovForm? Form { get; set; }

    protected string FieldName => Name ?? NameAttributeValue;

    protected string Id => FieldName.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>Where the error summary links to: an element that takes the keyboard focus.</summary>
    protected virtual string FocusId => Id;

    protected FieldText Text => new(Id, Label, Hint, Error, Optional, Heading);

    private string? Error => EditContext?.GetValidationMessages(FieldIdentifier).FirstOrDefault() is { } message ? FieldProblem.Named(message, Label) : null;

    /// <summary>What only the drawn field knows to be wrong with an answer; null when nothing is.</summary>
    protected virtual string? Problem => null;

    protected string WithError(string cssClass) => Error is null ? cssClass : $"{cssClass} {cssClass}--error";

    protected override void OnInitialized() => Form?.Register(FieldIdentifier, FocusId, Label, () => Problem);
}
