using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Briefings;

public sealed class BriefingForm
{
    private static readonly string[] _questions =
    [
        "Where in our work could this happen, or where has it?",
        "What would we do today that was not done then?",
        "What one thing will we change, who does it, and by when?",
    ];

    [Required(ErrorMessage = "Enter a title")]
    [StringLength(Briefing.TitleMaxLength, ErrorMessage = "The title must be 100 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Select the partnership that hands it out")]
    public string? Partnership { get; set; }

    public List<string>? Items { get; set; }

    [Required(ErrorMessage = "Enter what happened, in general")]
    [StringLength(Briefing.TextMaxLength, ErrorMessage = "What happened must be 400 characters or fewer")]
    public string? WhatHappened { get; set; }

    [Required(ErrorMessage = "Enter the points in short")]
    public string? InShort { get; set; }

    public string? Questions { get; set; }

    /// <summary>A form to begin with: what can be filled in from the lessons is.</summary>
    public static BriefingForm For(IReadOnlyList<LibraryItem> items, string? title) => new()
    {
        Title = title,
        Partnership = items.Select(item => item.Review.Partnership).Distinct().ToList() is [var only] ? only : null,
        Items = [.. items.Take(Briefing.MostItems).Select(item => item.Id.ToString())],
        WhatHappened = WhatHappenedIn(items),
        InShort = BriefingLines.Join(items.Take(Briefing.MostLines).Select(item => FirstSentence(item.Text))),
        Questions = BriefingLines.Join(_questions),
    };

    public static BriefingForm From(Briefing briefing) => new()
    {
        Title = briefing.Title,
        Partnership = briefing.Partnership,
        Items = [.. briefing.Items.Select(item => item.FindingId.ToString())],
        WhatHappened = briefing.WhatHappened,
        InShort = briefing.InShort,
        Questions = briefing.Questions,
    };

    /// <param name="items">Those that were chosen.</param>
    /// <exception cref="RuleBrokenException">It would not fit on a page.</exception>
    public void WriteTo(Briefing briefing, IReadOnlyList<LibraryItem> items, DateOnly today)
    {
        RuleBrokenException.ThrowIf(items.Count is 0 or > Briefing.MostItems, "Select between 1 and 6 lessons: more do not fit on one page.", Citations.Local);
        RuleBrokenException.ThrowIf(
            items.Sum(item => item.Text.Length) > Briefing.MostCharacters,
            "These lessons together are too long for one page. Select fewer.",
            Citations.Local);
        briefing.InShort = Lines(InShort, "points in short");
        briefing.Questions = Lines(Questions, "questions");
        (briefing.Title, briefing.Partnership, briefing.WhatHappened) = (Title!.Trim(), Partnership!, WhatHappened!.Trim());
        briefing.Make([.. items.Select(item => new BriefingItem(item.Id, item.Fingerprint))], today);
    }

    private static string Lines(string? text, string what)
    {
        var lines = BriefingLines.Of(text);
        RuleBrokenException.ThrowIf(
            lines.Count > Briefing.MostLines || lines.Any(line => line.Length > Briefing.LineMaxLength),
            $"Enter at most 4 {what}, each on a line of its own of 120 characters or fewer.",
            Citations.Local);
        return BriefingLines.Join(lines);
    }

    private static string WhatHappenedIn(IReadOnlyList<LibraryItem> items)
    {
        var reviews = items.Select(item => item.Review.ReviewId).Distinct().Count();
        return string.Create(CultureInfo.InvariantCulture, $"{(reviews == 1 ? "Somebody" : "People")} died, and there was, or may have been, domestic abuse. {(reviews == 1 ? "A review" : $"{reviews} reviews")} looked at what happened, at what agencies knew and did, and at what has to change.");
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end > 0 ? text[..(end + 1)] : text;
        return sentence.Length <= Briefing.LineMaxLength ? sentence.ReplaceLineEndings(" ") : sentence[..sentence.LastIndexOf(' ', Briefing.LineMaxLength - 2)].ReplaceLineEndings(" ") + " …";
    }
}
