namespace DhrManager.Web.Data.Library;

/// <summary>A lesson or recommendation in a briefing, and its wording when the version was made.</summary>
/// <param name="Fingerprint">Of the text; the text itself stays in the library.</param>
public sealed record BriefingItem(Guid FindingId, string Fingerprint);

/// <summary>
/// A seven-minute briefing, team card and slide on some lessons. Holds what its maker wrote and which lessons it is made
/// from; each version is tied to their wording of that day.
/// </summary>
public sealed class Briefing
{
    /// <summary>Longest title, characters.</summary>
    public const int TitleMaxLength = 100;

    /// <summary>Longest "what happened", characters.</summary>
    public const int TextMaxLength = 400;

    /// <summary>Longest line of the points in short, and longest question, characters.</summary>
    public const int LineMaxLength = 120;

    /// <summary>What fits on one page.</summary>
    public const int MostItems = 6;

    /// <summary>What fits on one page.</summary>
    public const int MostLines = 4;

    /// <summary>Of all lessons together: what fits on one page.</summary>
    public const int MostCharacters = 1_400;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid OwnerId { get; init; }

    public string Title { get; set; } = "";

    /// <summary>Name of the partnership that hands it out.</summary>
    public string Partnership { get; set; } = "";

    public string WhatHappened { get; set; } = "";

    /// <summary>One a line: what the card and the slide say.</summary>
    public string InShort { get; set; } = "";

    /// <summary>One a line.</summary>
    public string Questions { get; set; } = "";

    public IReadOnlyList<BriefingItem> Items { get; private set; } = [];

    /// <summary>From 1; printed copies carry it.</summary>
    public int Version { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>Makes the next version, from the wording of today.</summary>
    public void Make(IReadOnlyList<BriefingItem> items, DateOnly today) => (Items, Version, MadeOn) = (items, Version + 1, today);
}
