using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ParallelProcessTests
{
    private static readonly DateOnly _day = new(2026, 3, 2);
    private static readonly ParallelFacts _trial = new()
    {
        Kind = ParallelProcessKind.CriminalProceedings,
        Body = "Estmere Crown Court",
        StartedOn = new DateOnly(2026, 1, 11),
        ExpectedToEndOn = new DateOnly(2026, 10, 1),
        KeyDates = [new KeyDate("Trial", new DateOnly(2026, 9, 14))],
    };

    private readonly Review _review = A.Review().Commissioned().Build();

    public static TheoryData<string, Func<ParallelFacts, ParallelFacts>> Impossible => new()
    {
        { "Name the court", f => f with { Body = "" } },
        { "The body must be", f => f with { Body = new string('x', 201) } },
        { "The days on which it started", f => f with { StartedOn = _day.AddDays(1) } },
        { "The days on which it started", f => f with { EndedOn = _day.AddDays(1), Outcome = "Convicted." } },
        { "It must not end before", f => f with { EndedOn = new DateOnly(2026, 1, 10), Outcome = "Convicted." } },
        { "It must not end before", f => f with { ExpectedToEndOn = new DateOnly(2026, 1, 10) } },
        { "Say how it ended", f => f with { EndedOn = _day } },
        { "Say what happens on each key date", f => f with { KeyDates = [new KeyDate(" ", _day)] } },
        { "The restrictions must be", f => f with { Restrictions = new string('x', 8_001) } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Impossible_facts_are_refused_when_added_and_when_updated(string message, Func<ParallelFacts, ParallelFacts> change)
    {
        _review.Refuses(message, () => _review.AddParallelProcess(change(_trial), A.PersonActingOn(_day)));
        var id = _review.AddParallelProcess(_trial, A.PersonActingOn(_day));
        _review.Refuses(message, () => _review.UpdateParallelProcess(id, change(_trial), A.PersonActingOn(_day)));
    }

    [Fact]
    public void Criminal_proceedings_are_live_until_they_end()
    {
        var id = _review.AddParallelProcess(_trial, A.PersonActingOn(_day));
        Assert.True(_review.HasLiveProceedings);
        Assert.Equal(new ParallelProcessAdded(id, "criminal"), _review.Recorded<ParallelProcessAdded>());

        _review.UpdateParallelProcess(id, _trial with { EndedOn = _day, Outcome = "Convicted." }, A.PersonActingOn(_day));

        Assert.False(_review.HasLiveProceedings);
        Assert.Equal(new ParallelProcessUpdated(id, "criminal", IsLive: false), _review.Recorded<ParallelProcessUpdated>());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_process_holds_publication_only_when_marked_so(bool holds)
    {
        _review.AddParallelProcess(
            new ParallelFacts { Kind = ParallelProcessKind.Inquest, Body = "Estmere Coroner", HoldsPublication = holds }, A.PersonActingOn(_day));

        Assert.Equal(holds, _review.HasLiveProceedings);
    }

    [Fact]
    public void A_process_of_another_review_cannot_be_updated() =>
        _review.Refuses("Choose a process", () => _review.UpdateParallelProcess(Guid.CreateVersion7(), _trial, A.PersonActingOn(_day)));
}
