using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Notification.NotifyDeath;

/// <summary>
/// Finds reviews that may be about the same death. Real names are encrypted and cannot be compared, so it goes by the
/// date, or by month, sex and age band; what is not known counts as alike. A pseudonym that is taken is said too: letters are
/// filed by it.
/// </summary>
public sealed class NotifyDeathQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<Option>> LikelyDuplicatesAsync(NotifyDeathForm form, CancellationToken cancellationToken)
    {
        var partnershipId = Ids.Read(form.Partnership);
        var diedOn = form.DiedOn?.Value;
        var day = diedOn ?? form.NotifiedOn!.ToDate();
        var firstOfMonth = new DateOnly(day.Year, day.Month, 1);
        var nextMonth = firstOfMonth.AddMonths(1);
        var sex = Sex.List.Find(form.Sex!);
        var ageBand = AgeBand.Of(form.AgeInYears);

        var pseudonym = form.Pseudonym!.Trim();

        var near = await (
            from review in db.Reviews
            from person in review.People
            where review.PartnershipId == partnershipId && person.Role == PersonRole.Victim
                && (((review.DiedOn ?? review.NotifiedOn) >= firstOfMonth && (review.DiedOn ?? review.NotifiedOn) < nextMonth)
                    || EF.Functions.Collate(review.Title, "NOCASE") == pseudonym)
            orderby review.Reference
            select new { review.Id, review.Reference, review.Title, review.DiedOn, review.NotifiedOn, person.Sex, person.AgeBand })
            .ToListAsync(cancellationToken);

        return
        [
            .. near
                .Where(r => IsCalled(r.Title, pseudonym) || (diedOn is not null && r.DiedOn == diedOn) || (IsAlike(r.Sex, sex, Sex.Unknown) && IsAlike(r.AgeBand, ageBand, AgeBand.Unknown)))
                .Select(r => new Option(
                    r.Id.ToString(),
                    $"This is another death than {r.Reference}: {r.Title}",
                    $"{(IsCalled(r.Title, pseudonym) ? "Goes by the same pseudonym. " : "")}{r.Sex}, {r.AgeBand}, {(r.DiedOn is { } died ? $"died on {UkText.Date(died)}" : "day of death not known")}, notified on {UkText.Date(r.NotifiedOn)}")),
        ];
    }

    private static bool IsCalled(string title, string pseudonym) => title.Equals(pseudonym, StringComparison.OrdinalIgnoreCase);

    private static bool IsAlike<T>(T one, T other, T unknown)
        where T : CodedValue => one == other || one == unknown || other == unknown;
}
