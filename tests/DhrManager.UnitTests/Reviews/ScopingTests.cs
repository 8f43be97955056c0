using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ScopingTests
{
    private static readonly DateOnly _day = new(2026, 1, 13);
    private static readonly DateOnly _due = new(2026, 1, 27);
    private static readonly Guid _police = Guid.CreateVersion7();
    private static readonly Guid _hospital = Guid.CreateVersion7();
    private static readonly ScopingAnswer _significant = new()
    {
        Response = ScopingResponse.Significant,
        FirstContactOn = new DateOnly(2024, 2, 29),
        LastContactOn = new DateOnly(2026, 1, 2),
        Nature = "Three call-outs.",
    };

    private static readonly ScopingAnswer _nil = new() { Response = ScopingResponse.NoInvolvement, IdentifiersSearched = "Name, all systems" };

    private readonly Review _review = A.Review().Accepted().Build();

    public static TheoryData<string, ScopingAnswer> Incomplete => new()
    {
        { "Choose what was found", _nil with { Response = ScopingResponse.Awaiting } },
        { "Say which identifiers", _nil with { IdentifiersSearched = null } },
        { "Enter the dates of the first", _significant with { FirstContactOn = null } },
        { "Enter the dates of the first", _significant with { LastContactOn = null, Response = ScopingResponse.Brief } },
        { "Say in a few sentences", _significant with { Nature = " " } },
        { "The first contact must not", _significant with { FirstContactOn = new DateOnly(2026, 1, 3) } },
        { "The first contact must not", _significant with { LastContactOn = _day.AddDays(1) } },
        { "Say which area", _nil with { Response = ScopingResponse.InvolvedElsewhere } },
        { "Say why no search", _nil with { Response = ScopingResponse.UnableToSearch } },
        { "Say why you decline", _nil with { Response = ScopingResponse.Declined } },
        { "The concerns must be 8,000", _significant with { Concerns = new string('x', 8_001) } },
    };

    [Fact]
    public void Issuing_asks_every_agency()
    {
        Issue();

        _review.Recorded<ScopingIssued>().Completed("issue-scoping");
        var asked = _review.NewEvents.Select(e => e.Event).OfType<ScopingRequested>().ToList();
        Assert.Equal([_police, _hospital], asked.Select(e => e.AgencyId));
        Assert.Equal(_review.ScopingRequests.Select(r => (Guid?)r.Id), asked.Select(e => e.SubjectId));
        Assert.All(_review.ScopingRequests, r => Assert.True(r.IsOutstanding && r.RecordsToBeSecured));
    }

    [Fact]
    public void Scoping_needs_an_accepted_notification()
    {
        var review = A.Review().Build();

        review.Refuses("Look at the notification first", () => review.IssueScoping([_police], _due, true, A.PersonActingOn(_day)));
    }

    [Fact]
    public void Issuing_needs_agencies_each_once_and_a_date_to_come()
    {
        var actor = A.PersonActingOn(_day);

        _review.Refuses("Choose at least one agency", () => _review.IssueScoping([], _due, true, actor));
        _review.Refuses("An agency is in the list twice", () => _review.IssueScoping([_police, _police], _due, true, actor));
        _review.Refuses("The date for answers must be after today", () => _review.IssueScoping([_police], _day, true, actor));
    }

    [Fact]
    public void Issuing_happens_once_and_further_agencies_are_asked_singly()
    {
        Issue();

        _review.Refuses("The agencies have been asked", Issue);
        _review.Refuses("This agency has been asked already", () => _review.AskAnotherAgency(_police, _due, A.PersonActingOn(_day)));
        _review.Refuses("The date for answers", () => _review.AskAnotherAgency(Guid.CreateVersion7(), _day, A.PersonActingOn(_day)));
        var id = _review.AskAnotherAgency(Guid.CreateVersion7(), _due, A.PersonActingOn(_day));

        Assert.Equal(id, _review.ScopingRequests[2].Id);
        Assert.IsType<ScopingRequested>(_review.NewEvents[^1].Event);
    }

    [Fact]
    public void A_further_agency_is_asked_only_after_the_others() =>
        _review.Refuses("Issue the scoping requests first", () => _review.AskAnotherAgency(_police, _due, A.PersonActingOn(_day)));

    [Fact]
    public void An_agency_let_off_may_be_asked_again()
    {
        Issue();
        _review.WaiveScoping(_review.ScopingRequests[0].Id, "No records kept.", A.PersonActingOn(_day));

        _review.AskAnotherAgency(_police, _due, A.PersonActingOn(_day));

        Assert.Equal(3, _review.ScopingRequests.Count);
    }

    [Fact]
    public void The_agreed_date_is_the_one_the_clock_counts_to()
    {
        Issue();
        var request = _review.ScopingRequests[0];

        _review.StartClock("scoping-return", request.Id, A.PersonActingOn(_day.AddDays(1)));

        var clock = _review.RunningClock("scoping-return", request.Id)!;
        Assert.Equal((_day, _due), (clock.StartedOn, clock.DueOn));
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void An_incomplete_answer_is_refused(string message, ScopingAnswer answer)
    {
        Issue();

        _review.Refuses(message, () => Answer(0, answer));
    }

    [Fact]
    public void A_late_answer_is_taken_also_after_scoping_closed()
    {
        Issue();
        Answer(0, _significant);
        _review.CloseScoping("Nothing from the hospital.", A.PersonActingOn(_due));
        var late = _due.AddDays(30);

        Answer(1, _nil, late);

        Assert.True(_review.ScopingRequests[1].IsLate(late));
        Assert.False(_review.ScopingRequests[0].IsLate(late));
        var answered = Assert.IsType<ScopingAnswered>(_review.NewEvents[^1].Event);
        answered.Completed("answer-scoping");
        Assert.Equal((_review.ScopingRequests[1].Id, _hospital), (answered.SubjectId, answered.AgencyId));
    }

    [Fact]
    public void An_agency_answers_once()
    {
        Issue();
        Answer(0, _significant);

        _review.Refuses("This agency has answered already", () => Answer(0, _nil));
    }

    [Fact]
    public void An_agency_of_another_review_cannot_answer()
    {
        Issue();

        _review.Refuses("Choose a scoping request", () => _review.AnswerScoping(Guid.CreateVersion7(), _nil, A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_waiver_needs_a_reason_and_ends_the_request()
    {
        Issue();
        var id = _review.ScopingRequests[0].Id;

        _review.Refuses("Say why this agency", () => _review.WaiveScoping(id, "", A.PersonActingOn(_day)));
        _review.Refuses("Choose a scoping request", () => _review.WaiveScoping(Guid.CreateVersion7(), "Shut.", A.PersonActingOn(_day)));
        _review.WaiveScoping(id, "Formed after the death.", A.PersonActingOn(_day));

        Assert.Equal(id, _review.Recorded<ScopingWaived>().SubjectId);
        _review.Refuses("This agency need not answer", () => Answer(0, _nil));
        _review.Refuses("Nothing is outstanding", () => _review.WaiveScoping(id, "Again.", A.PersonActingOn(_day)));
    }

    [Fact]
    public void Closing_with_an_answer_missing_needs_a_note_and_withdraws_the_request()
    {
        Issue();
        Answer(0, _significant);

        _review.Refuses("1 of 2 agencies have not answered", () => _review.CloseScoping(" ", A.PersonActingOn(_due)));
        _review.CloseScoping("Nothing from the hospital.", A.PersonActingOn(_due));

        Assert.Equal(_review.ScopingRequests[1].Id, _review.Recorded<ScopingWithdrawn>().SubjectId);
        _review.Recorded<ScopingClosed>().Completed("close-scoping");
        Assert.IsType<ScopingClosed>(_review.NewEvents[^1].Event);
    }

    [Fact]
    public void Closing_needs_no_note_when_every_agency_answered_or_was_let_off()
    {
        Issue();
        Answer(0, _nil);
        _review.WaiveScoping(_review.ScopingRequests[1].Id, "No records kept.", A.PersonActingOn(_day));

        _review.CloseScoping(gaps: null, A.PersonActingOn(_due));

        Assert.Equal(0, _review.Recorded<ScopingClosed>().Unanswered);
    }

    [Fact]
    public void Closing_happens_once_and_after_issuing()
    {
        _review.Refuses("Ask the agencies first", () => _review.CloseScoping("None.", A.PersonActingOn(_due)));
        var scoped = A.Review().Scoped().Build();

        scoped.Refuses("Scoping has been closed already", () => scoped.CloseScoping("None.", A.PersonActingOn(_due)));
    }

    private void Issue() => _review.IssueScoping([_police, _hospital], _due, recordsToBeSecured: true, A.PersonActingOn(_day));

    private void Answer(int request, ScopingAnswer answer, DateOnly? on = null) =>
        _review.AnswerScoping(_review.ScopingRequests[request].Id, answer, A.PersonActingOn(on ?? _day));
}
