using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>
/// One maintained statement in the place of like lessons of many reviews. Each lesson it came from stays linked and can be
/// taken out again; nothing of its history is lost.
/// </summary>
public sealed class EnduringLesson
{
    /// <summary>Longest statement, characters.</summary>
    public const int StatementMaxLength = 1_000;

    /// <summary>The cycles after which a lesson is asked about again, months.</summary>
    public static readonly IReadOnlyList<int> Cycles = [12, 24];

    private EnduringLesson()
    {
    }

    /// <exception cref="RuleBrokenException">The statement is missing, there are fewer than two lessons, or the cycle is not one of <see cref="Cycles"/>.</exception>
    public EnduringLesson(Guid partnershipId, string? statement, int cycleMonths, IReadOnlyList<EnduringSource> sources, Actor actor)
    {
        RuleBrokenException.ThrowIf(sources.DistinctBy(s => s.SourceId).Count() < 2, "Choose at least two lessons that say the same.", Citations.Local);
        (Id, PartnershipId) = (Guid.CreateVersion7(), partnershipId);
        Sources = [.. sources.DistinctBy(s => s.SourceId)];
        Word(statement, cycleMonths, actor, "Made from like lessons");
    }

    public Guid Id { get; private set; }

    public Guid PartnershipId { get; private set; }

    public string Statement { get; private set; } = "";

    /// <summary>The lessons it stands for.</summary>
    public IReadOnlyList<EnduringSource> Sources { get; private set; } = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<EnduringChange> History { get; private set; } = [];

    /// <summary>How often it is asked about again, months.</summary>
    public int CycleMonths { get; private set; }

    public int Version { get; private set; }

    /// <summary>Reviews that taught it again after the first.</summary>
    public int Recurrences => Math.Max(0, Sources.DistinctBy(s => s.ReviewId).Count() - 1);

    /// <summary>Reviews that taught it after a day.</summary>
    public int RecurrencesAfter(DateOnly publishedOn) => Sources.Where(s => s.PublishedOn > publishedOn).DistinctBy(s => s.ReviewId).Count();

    /// <summary>Words it anew; the old words stay in the history.</summary>
    /// <exception cref="RuleBrokenException">The statement is missing or too long, or the cycle is not one of <see cref="Cycles"/>.</exception>
    public void Reword(string? statement, int cycleMonths, Actor actor) => Word(statement, cycleMonths, actor, $"Reworded. Before: {Statement}");

    /// <summary>Takes in one more lesson that says the same.</summary>
    /// <exception cref="RuleBrokenException">It is in it already.</exception>
    public void Merge(EnduringSource source, Actor actor)
    {
        RuleBrokenException.ThrowIf(Sources.Any(s => s.SourceId == source.SourceId), "This lesson is part of it already.", Citations.Local);
        Sources = [.. Sources, source];
        Note($"Took in {source.Name}", actor);
    }

    /// <summary>Takes a lesson out again, because it says something else after all.</summary>
    /// <exception cref="RuleBrokenException">It is not in it, is the last one, or there is no reason.</exception>
    public void Unmerge(Guid sourceId, string? reason, Actor actor)
    {
        var source = Sources.FirstOrDefault(s => s.SourceId == sourceId);
        RuleBrokenException.ThrowIf(source is null, "This lesson is not part of it.", Citations.Local);
        RuleBrokenException.ThrowIf(Sources.Count == 1, "The last lesson cannot be taken out: the statement would stand for nothing.", Citations.Local);
        var why = TypedText.Needed(reason, "Enter why it says something else.", Campaign.TextMaxLength, "The reason");
        Sources = [.. Sources.Where(s => s.SourceId != sourceId)];
        Note($"Took out {source.Name}. {why}", actor);
    }

    private void Word(string? statement, int cycleMonths, Actor actor, string what)
    {
        var words = TypedText.Needed(statement, "Enter the statement.", StatementMaxLength, "The statement");
        RuleBrokenException.ThrowIf(!Cycles.Contains(cycleMonths), "Select whether it is asked about again every 12 or every 24 months.", Citations.Local);
        (Statement, CycleMonths) = (words, cycleMonths);
        Note(what, actor);
    }

    private void Note(string what, Actor actor)
    {
        History = [.. History, new EnduringChange(what, actor.Name, actor.Today)];
        Version++;
    }
}

/// <summary>A lesson or recommendation that an enduring lesson stands for.</summary>
public sealed record EnduringSource(Guid SourceId, Guid ReviewId, string ReviewReference, string ReviewTitle, DateOnly PublishedOn, string Kind, int Number, string Text)
{
    /// <summary>"Lesson 3 of DHR-PA-2021-01".</summary>
    public string Name => $"{Kind} {Number} of {ReviewReference}";

    public static EnduringSource Of(CampaignItem item) =>
        new(item.SourceId, item.ReviewId, item.ReviewReference, item.ReviewTitle, item.PublishedOn, item.Kind.Label, item.SourceNumber, item.Text);
}

/// <summary>Something that was done with an enduring lesson.</summary>
public sealed record EnduringChange(string What, string By, DateOnly On);
