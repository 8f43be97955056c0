using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Returns;

public class ReturnChecksTests
{
    [Fact]
    public void A_nominated_author_and_officer_are_put_on_the_list_for_their_agency()
    {
        var review = A.Review().ReturnsRequested().Build();
        var asked = review.Returns[0];
        var nomination = Some.Author() with { SignOffOfficerId = Guid.NewGuid() };

        review.NominateAuthor(asked.Id, nomination, review.Actor(100));

        review.Recorded<AuthorNominated>().Completed("nominate-author");
        Assert.Equal(asked.Id, review.Recorded<AuthorNominated>().SubjectId);
        Assert.Equal(ReturnStatus.AuthorNominated, asked.Status);
        Assert.Contains(review.Access, a => a.PersonId == nomination.AuthorId && a.Role == ReviewRole.AgencyAuthor && a.AgencyId == asked.AgencyId);
        Assert.Contains(review.Access, a => a.PersonId == nomination.SignOffOfficerId && a.Role == ReviewRole.SignOffOfficer);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void An_author_is_independent_of_the_case(bool isNotInvolved, bool isNotLineManager)
    {
        var review = A.Review().ReturnsRequested().Build();
        var nomination = Some.Author() with { IsNotInvolved = isNotInvolved, IsNotLineManager = isNotLineManager };

        review.Refuses("Confirm that the author", () => review.NominateAuthor(review.Returns[0].Id, nomination, review.Actor(100)));
    }

    [Fact]
    public void A_nomination_is_complete_and_names_another_to_sign_off()
    {
        var review = A.Review().ReturnsRequested().Build();
        var id = review.Returns[0].Id;
        var author = Some.Author();

        review.Refuses("Enter the author's name", () => review.NominateAuthor(id, author with { AuthorName = " " }, review.Actor(100)));
        review.Refuses("Enter the author's job", () => review.NominateAuthor(id, author with { JobTitle = " " }, review.Actor(100)));
        review.Refuses("The author's name must", () => review.NominateAuthor(id, author with { AuthorName = Some.LongText }, review.Actor(100)));
        review.Refuses("The author's job title must", () => review.NominateAuthor(id, author with { JobTitle = Some.LongText }, review.Actor(100)));
        review.Refuses("Choose a sign-off officer", () => review.NominateAuthor(id, author with { SignOffOfficerId = author.AuthorId }, review.Actor(100)));
    }

    [Fact]
    public void Nothing_is_written_before_an_author_is_named()
    {
        var review = A.Review().ReturnsRequested().Build();
        var id = review.Returns[0].Id;

        review.Refuses("Nominate the author", () => review.SubmitReturn(id, Some.Content, review.Actor(100)));
        review.Refuses("Nominate the author", () => review.SaveReturnDraft(id, Some.Content, review.Actor(100)));
    }

    [Fact]
    public void A_draft_may_be_incomplete_and_completes_no_step()
    {
        var (review, asked) = BeingWritten();

        review.SaveReturnDraft(asked.Id, ReturnContent.Empty, review.Actor(101));

        Assert.Null(review.Recorded<ReturnDraftSaved>().Completes);
        Assert.Equal(ReturnContent.Empty, asked.Draft);
        Assert.Empty(asked.Versions);
    }

    [Fact]
    public void Each_submission_is_kept_as_a_version()
    {
        var (review, asked) = BeingWritten();
        review.SaveReturnDraft(asked.Id, Some.Content, review.Actor(101));

        review.SubmitReturn(asked.Id, Some.Content, review.Actor(102));
        review.Recorded<ReturnSubmitted>().Completed("write-return");
        review.SignOffReturn(asked.Id, accepted: false, "Say what was learnt.", review.Actor(103));
        review.Recorded<ReturnReturnedToAuthor>().Completed("sign-off-return", "back-to-author");
        review.SubmitReturn(asked.Id, Some.Content with { Lessons = "Ask alone." }, review.Actor(104));

        Assert.Equal([1, 2], asked.Versions.Select(v => v.Number));
        Assert.Equal(Some.Content, asked.Versions[0].Content);
        Assert.Equal("Ask alone.", asked.Latest!.Content.Lessons);
        Assert.Null(asked.Draft);
    }

    [Theory]
    [InlineData("imr", "summary of involvement, analysis of key line 1, analysis of key line 2, good practice, lessons, equality and diversity, statement of no contact")]
    [InlineData("summary-report", "summary of involvement, lessons, statement of no contact")]
    [InlineData("information-report", "summary of involvement")]
    [InlineData("chronology-only", "statement of no contact")]
    [InlineData("nil", "statement of no contact")]
    public void The_sections_a_kind_of_return_needs_are_named_together(string kind, string missing)
    {
        var review = A.Review().ReturnsAccepted().Build();
        var asked = review.RequestFurtherReturn(Some.Request(review.Day(200), ReturnKind.List.Find(kind)), review.Actor(150));
        review.NominateAuthor(asked.Id, Some.Author(), review.Actor(150));

        review.Refuses(
            $"Fill in what this kind of return needs: {missing}.",
            () => review.SubmitReturn(asked.Id, ReturnContent.Empty, review.Actor(151)));
    }

    [Fact]
    public void A_section_has_a_longest_length()
    {
        var (review, asked) = BeingWritten();
        var tooLong = Some.Content with { GoodPractice = new string('x', ReturnContent.SectionMaxLength + 1) };

        review.Refuses("The section “good practice” must be", () => review.SubmitReturn(asked.Id, tooLong, review.Actor(102)));
        review.Refuses("The section “good practice” must be", () => review.SaveReturnDraft(asked.Id, tooLong, review.Actor(102)));
    }

    [Fact]
    public void A_submitted_return_is_out_of_the_authors_hands()
    {
        var (review, asked) = Submitted();

        review.Refuses("The return has been submitted", () => review.SubmitReturn(asked.Id, Some.Content, review.Actor(110)));
        review.Refuses("The return has been submitted", () => review.NominateAuthor(asked.Id, Some.Author(), review.Actor(110)));
    }

    [Fact]
    public void Nobody_signs_off_what_they_wrote()
    {
        var (review, asked) = Submitted();
        var author = review.Actor(110) with { PersonId = asked.Author!.AuthorId };
        var submitter = review.Actor(110) with { PersonId = asked.Latest!.SubmittedBy };

        review.Refuses("A return is signed off by somebody other", () => review.SignOffReturn(asked.Id, true, null, author));
        review.Refuses("A return is signed off by somebody other", () => review.SignOffReturn(asked.Id, true, null, submitter));
    }

    [Fact]
    public void A_sign_off_completes_its_step_and_happens_once()
    {
        var (review, asked) = Submitted();

        review.Refuses("Tell the author", () => review.SignOffReturn(asked.Id, accepted: false, " ", review.Actor(110)));
        review.Refuses("The comments must be", () => review.SignOffReturn(asked.Id, true, Some.LongText, review.Actor(110)));
        review.SignOffReturn(asked.Id, accepted: true, "Good.", review.Actor(110));

        review.Recorded<ReturnSignedOff>().Completed("sign-off-return", "signed-off");
        review.Refuses("This return is not waiting", () => review.SignOffReturn(asked.Id, true, null, review.Actor(111)));
    }

    [Fact]
    public void The_chair_checks_only_what_the_agency_signed_off()
    {
        var (review, asked) = Submitted();

        review.Refuses("The agency has not signed", () => review.AcceptReturn(asked.Id, ReturnGrade.Good, null, review.Actor(110)));
        review.Refuses("The agency has not signed", () => review.SendBackReturn(asked.Id, "Thin.", review.Day(180), review.Actor(110)));
    }

    [Fact]
    public void An_accepted_return_is_graded_and_settled()
    {
        var review = A.Review().ReturnsSignedOff().Build();
        var asked = review.Returns[0];

        review.Refuses("The comment must be", () => review.AcceptReturn(asked.Id, ReturnGrade.Limited, Some.LongText, review.Actor(145)));
        review.AcceptReturn(asked.Id, ReturnGrade.Limited, "No interviews.", review.Actor(155));

        review.Recorded<ReturnAccepted>().Completed("check-return", "accept");
        Assert.Equal(ReturnGrade.Limited, asked.Grade);
        Assert.Equal(review.Day(155), asked.SettledOn);
        Assert.Equal(5, asked.DaysLate(review.Day(300)));
        review.Refuses("This return has been accepted", () => review.AcceptReturn(asked.Id, ReturnGrade.Good, null, review.Actor(156)));
    }

    [Fact]
    public void A_return_sent_back_has_a_new_date_and_keeps_the_first()
    {
        var review = A.Review().ReturnsSignedOff().Build();
        var asked = review.Returns[0];

        review.Refuses("Tell the agency", () => review.SendBackReturn(asked.Id, "", review.Day(180), review.Actor(145)));
        review.Refuses("The reason must be", () => review.SendBackReturn(asked.Id, Some.LongText, review.Day(180), review.Actor(145)));
        review.Refuses("The new date", () => review.SendBackReturn(asked.Id, "Thin.", review.Day(145), review.Actor(145)));
        review.SendBackReturn(asked.Id, "No analysis of line 2.", review.Day(180), review.Actor(145));

        review.Recorded<ReturnSentBack>().Completed("check-return", "send-back");
        Assert.Equal(ReturnStatus.SentBack, asked.Status);
        Assert.Equal((review.Day(150), review.Day(180)), (asked.FirstDueOn, asked.DueOn));
        Assert.Equal("No analysis of line 2.", asked.Remarks[^1].Text);
        review.SubmitReturn(asked.Id, Some.Content, review.Actor(170));
        Assert.Equal(2, asked.Versions.Count);
    }

    private static (Review Review, AgencyReturn Asked) BeingWritten()
    {
        var review = A.Review().ReturnsRequested().Build();
        review.NominateAuthor(review.Returns[0].Id, Some.Author(), review.Actor(100));
        return (review, review.Returns[0]);
    }

    private static (Review Review, AgencyReturn Asked) Submitted()
    {
        var (review, asked) = BeingWritten();
        review.SubmitReturn(asked.Id, Some.Content, review.Actor(105));
        return (review, asked);
    }
}
