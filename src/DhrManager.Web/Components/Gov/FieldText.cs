namespace DhrManager.Web.Components.Gov;

/// <summary>The words around one field and the ids that tie them to it.</summary>
public sealed record FieldText(string Id, string Label, string? Hint, string? Error, bool Optional, bool Heading)
{
    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    /// <summary>Value for <c>aria-describedby</c>; null leaves the attribute out.</summary>
    public string? DescribedBy(string? alsoId = null)
    {
        string?[] ids = [Hint is null ? null : HintId, Error is null ? null : ErrorId, alsoId];
        var present = ids.OfType<string>().ToList();
        return present.Count == 0 ? null : string.Join(' ', present);
    }
}
