using System.Globalization;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Documents.Briefings;
using DhrManager.Web.Features.Lessons;
using DhrManager.Web.Lessons;
using DhrManager.Lessons.Index;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Briefings;

/// <param name="Sheet">With the wording of today: what was taken back must not live on in a briefing.</param>
public sealed record BriefingView(Briefing Briefing, BriefingSheet Sheet, IReadOnlyList<LibraryItem> Items, bool IsOwn);

/// <summary>Puts a briefing together from what its maker wrote and what the library says today.</summary>
public sealed class BriefingSheetsQuery(DhrDbContext db, LibraryItems items, HelpLines help, LastingAddress addresses)
{
    // The first lines are for everybody; a page has no room for all.
    private const int HelpLinesShown = 3;

    /// <returns>Null when there is no such briefing.</returns>
    public async Task<BriefingView?> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var briefing = await db.Briefings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken);
        if (briefing is null)
        {
            return null;
        }

        var found = await items.FindAsync([.. briefing.Items.Select(item => item.FindingId)], cancellationToken);
        return new BriefingView(briefing, Sheet(briefing, found), found, briefing.OwnerId == db.Actor.PersonId);
    }

    private BriefingSheet Sheet(Briefing briefing, IReadOnlyList<LibraryItem> found) => new(
        briefing.Title,
        briefing.Partnership,
        briefing.WhatHappened,
        Points(found.Where(item => item.Kind != LessonKind.Recommendation)),
        Points(found.Where(item => item.Kind == LessonKind.Recommendation)),
        BriefingLines.Of(briefing.InShort),
        BriefingLines.Of(briefing.Questions),
        [.. help.Lines.Take(HelpLinesShown).Select(line => $"{line.Name}: {line.Number}, {line.About}")],
        briefing.Version,
        briefing.MadeOn,
        Wording(briefing, found),
        new Uri(QueryHelpers.AddQueryString(addresses.Of(Links.Briefing(briefing.Id)), "version", briefing.Version.ToString(CultureInfo.InvariantCulture))));

    private static IReadOnlyList<BriefingPoint> Points(IEnumerable<LibraryItem> found) => [.. found.Select(item => new BriefingPoint(item.Text, item.Source))];

    private static string Wording(Briefing briefing, IReadOnlyList<LibraryItem> found)
    {
        var made = briefing.Items.ToDictionary(item => item.FindingId, item => item.Fingerprint);
        var changed = found.Count(item => made[item.Id] != item.Fingerprint);
        var gone = made.Count - found.Count;
        return string.Join(' ', new[]
        {
            changed == 0 ? "" : $"Made from an older wording of {UkText.Count(changed, "lesson")}.",
            gone == 0 ? "" : $"{UkText.Count(gone, "lesson")} {(gone == 1 ? "has" : "have")} been taken back since.",
        }.Where(sentence => sentence.Length > 0));
    }
}
