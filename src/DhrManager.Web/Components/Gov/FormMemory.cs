namespace DhrManager.Web.Components.Gov;

/// <summary>Whom the forms of a page are drawn for, so that what they typed can be brought back to them and to nobody else.</summary>
/// <param name="OwnerOf">By the name of a form, what is posted with it to say whose it is, sealed; null when nobody is signed in.</param>
/// <param name="IsBroughtBack">The posted form is drawn again with what was typed, and does nothing.</param>
public sealed record FormMemory(Func<string, string?> OwnerOf, bool IsBroughtBack)
{
    public const string OwnerField = "_owner";
}
