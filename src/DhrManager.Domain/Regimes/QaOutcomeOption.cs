namespace DhrManager.Domain.Regimes;

/// <summary>An outcome of quality assurance under a regime.</summary>
/// <param name="Code">A code of <see cref="CodedLists.QaOutcome"/>.</param>
/// <param name="Label">The regime's own words for it.</param>
/// <param name="PermitsPublication">Whether the report may be published after it, once any changes are made.</param>
public sealed record QaOutcomeOption(string Code, string Label, bool PermitsPublication);
