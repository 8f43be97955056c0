namespace DhrManager.Domain.Rules;

/// <summary>Where a rule comes from, precise enough for a reader to look it up.</summary>
/// <param name="Source">The Act, the guidance or the local procedure, by its full name.</param>
/// <param name="Section">The place in it, for example "section 9(1)"; null for the whole of it.</param>
public sealed record Citation(string Source, string? Section = null)
{
    public override string ToString() => Section is null ? Source : $"{Source}, {Section}";
}
