using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Campaigns.WriteAnswer;

/// <summary>An answer about a lesson as typed, with room for one new piece of evidence.</summary>
public sealed class WriteAnswerForm : EvidenceForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    public string? Position { get; set; }

    [StringLength(Campaign.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhatChanged { get; set; }

    [StringLength(Campaign.TextMaxLength, ErrorMessage = TooLong)]
    public string? HowTold { get; set; }

    [RealDate("the day on which somebody last checked", Optional = true)]
    public DateParts? CheckedOn { get; set; }

    public List<string>? Evidence { get; set; }

    public List<WriteAnswerReply>? Replies { get; set; }

    public string? Reconfirmed { get; set; }

    /// <summary>The button: "ready" gives the answer to the lead.</summary>
    public string? Then { get; set; }

    public bool IsReady => Then == "ready";

    public static WriteAnswerForm Of(LessonAnswer? answer, int questions) => new()
    {
        Position = answer?.Position?.Code,
        WhatChanged = answer?.WhatChanged,
        HowTold = answer?.HowTold,
        CheckedOn = DateParts.From(answer?.CheckedOn),
        Evidence = [.. (answer?.EvidenceIds ?? []).Select(id => id.ToString())],
        Replies = [.. Enumerable.Range(0, questions).Select(i => new WriteAnswerReply { Text = answer?.Replies.ElementAtOrDefault(i) })],
        Reconfirmed = answer is { CarriedFrom: not null, IsReconfirmed: true } ? GovCheckbox.Ticked : null,
    };

    public LessonAnswer ToAnswer(Guid? carriedFrom, IEnumerable<Guid> added) => new(
        AnswerPosition.List.TryFind(Position, out var position) ? position : null,
        WhatChanged,
        HowTold,
        CheckedOn?.Value,
        [.. (Evidence ?? []).Select(Ids.Read).OfType<Guid>(), .. added],
        [.. (Replies ?? []).Select(reply => reply.Text)],
        carriedFrom,
        Reconfirmed == GovCheckbox.Ticked);
}

/// <summary>The answer to one question of the campaign.</summary>
public sealed class WriteAnswerReply
{
    [StringLength(Campaign.TextMaxLength, ErrorMessage = "The answer must be 8,000 characters or fewer")]
    public string? Text { get; set; }
}
