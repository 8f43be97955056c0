namespace DhrManager.Web.Security;

/// <summary>A form that could not be saved because its owner was no longer signed in.</summary>
public sealed record KeptForm(Guid PersonId, string Address, DateTimeOffset Until, Dictionary<string, string?[]> Fields);

/// <summary>What the sign-in page knows about the form it is shown in place of.</summary>
/// <param name="Kept">The sealed form; null when it was too long to be kept.</param>
public sealed record RefusedForm(string? Kept);
