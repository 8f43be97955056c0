using DhrManager.Domain.Publications;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Who was sent a copy of the report.
public sealed partial class Review
{
    /// <summary>Every copy that was sent, the earliest entry first.</summary>
    public IReadOnlyList<CopySent> Copies { get; private set; } = [];

    /// <summary>Records copies that were sent; those sent before count too.</summary>
    /// <exception cref="RuleBrokenException">The report is not signed off, no copy is named, one is incomplete, or a required recipient is missing.</exception>
    /// <remarks>Source: 2004 Act, section 9(3B), for the commissioner; the recipients are the regime's.</remarks>
    public void SendCopies(IReadOnlyList<CopySent> copies, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(SignedOffOn is null, "Copies are sent once the report is signed off.", Citations.CopyToCommissioner);
        RuleBrokenException.ThrowIf(copies.Count == 0, "Enter at least one copy that was sent.", Citations.CopyToCommissioner);
        foreach (var copy in copies)
        {
            RefuseBlank(copy.To, "Enter who each copy was sent to.", Citations.Local);
            RefuseLongShortText(copy.To, "Who a copy was sent to");
            RuleBrokenException.ThrowIf(
                copy.SentOn < SignedOffOn || copy.SentOn > actor.Today,
                $"Each copy must have been sent between {Say(SignedOffOn.Value)}, when the report was signed off, and today.",
                Citations.Local);
        }

        RefuseMissingCopies([.. Copies, .. copies]);

        Copies = [.. Copies, .. copies];
        Record(new CopiesSent(copies.Count), actor);
    }

    private void RefuseMissingCopies(IReadOnlyList<CopySent> copies)
    {
        var missing = Regime.CopyRecipients
            .Where(r => r.IsRequiredBeforePublication && !copies.Any(c => c.Recipient == r.Code))
            .ToList();
        RuleBrokenException.ThrowIf(
            missing.Count > 0,
            $"Send a copy first to: {string.Join(", ", missing.Select(r => r.Name))}.",
            missing.FirstOrDefault()?.Citation ?? Citations.CopyToCommissioner);
    }
}
