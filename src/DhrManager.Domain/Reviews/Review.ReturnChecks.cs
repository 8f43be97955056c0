using DhrManager.Domain.Access;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// One return on its way: author, submission, sign-off by the agency, check by the chair.
public sealed partial class Review
{
    /// <summary>Names who writes a return; they, and the sign-off officer if named, are put on the review's list.</summary>
    /// <exception cref="RuleBrokenException">The return is not being written, or the author is not independent of the case or of the signature.</exception>
    /// <remarks>Source: 2016 guidance, section 7; the author is neither involved in the case nor manager of those who were.</remarks>
    public void NominateAuthor(Guid returnId, AuthorNomination nomination, Actor actor)
    {
        var asked = OutstandingReturn(returnId);
        RuleBrokenException.ThrowIf(
            asked.Status != ReturnStatus.Requested && !asked.Status.IsWithAuthor,
            "The return has been submitted. Its author can be changed when it is sent back.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            !nomination.IsNotInvolved || !nomination.IsNotLineManager,
            "Confirm that the author was not involved in the case and does not manage anyone who was. Otherwise choose another author.",
            Citations.Reports);
        RefuseBlank(nomination.AuthorName, "Enter the author's name.", Citations.Reports);
        RefuseBlank(nomination.JobTitle, "Enter the author's job title.", Citations.Reports);
        RefuseTooLong(nomination.AuthorName, ShortTextMaxLength, "The author's name");
        RefuseTooLong(nomination.JobTitle, ShortTextMaxLength, "The author's job title");
        RuleBrokenException.ThrowIf(
            nomination.SignOffOfficerId == nomination.AuthorId,
            "Choose a sign-off officer who is not the author.",
            Citations.Reports);

        asked.Nominate(nomination);
        Record(new AuthorNominated(returnId, nomination.AuthorId), actor);
        GrantAccess(nomination.AuthorId, ReviewRole.AgencyAuthor, asked.AgencyId, actor);
        if (nomination.SignOffOfficerId is { } officer)
        {
            GrantAccess(officer, ReviewRole.SignOffOfficer, asked.AgencyId, actor);
        }
    }

    /// <summary>Keeps what has been written so far. Nothing needs to be complete.</summary>
    /// <exception cref="RuleBrokenException">The return is not with its author, or a section is too long.</exception>
    public void SaveReturnDraft(Guid returnId, ReturnContent content, Actor actor)
    {
        var asked = ReturnWithAuthor(returnId);
        RefuseTooLongSection(content);

        asked.SaveDraft(content, actor.Now);
        Record(new ReturnDraftSaved(returnId), actor);
    }

    /// <summary>Submits a return for sign-off; it is kept as a version that never changes.</summary>
    /// <exception cref="RuleBrokenException">The return is not with its author, a needed section is empty, or one is too long.</exception>
    /// <remarks>Source: 2016 guidance, section 7 and its appendices.</remarks>
    public void SubmitReturn(Guid returnId, ReturnContent content, Actor actor)
    {
        var asked = ReturnWithAuthor(returnId);
        var missing = content.MissingFor(asked.Kind, KeyLineNumbers);
        RuleBrokenException.ThrowIf(
            missing.Count > 0,
            $"Fill in what this kind of return needs: {string.Join(", ", missing)}.",
            Citations.Reports);
        RefuseTooLongSection(content);

        asked.Submit(content, actor);
        Record(new ReturnSubmitted(returnId, asked.Versions.Count), actor);
    }

    /// <summary>The agency's senior officer signs the return off or sends it back to its author.</summary>
    /// <exception cref="RuleBrokenException">The return is not waiting for sign-off, the signer wrote it, or comments are missing.</exception>
    /// <remarks>Source: 2016 guidance, section 7; a senior officer answers for the quality.</remarks>
    public void SignOffReturn(Guid returnId, bool accepted, string? comments, Actor actor)
    {
        var asked = OutstandingReturn(returnId);
        RuleBrokenException.ThrowIf(asked.Status != ReturnStatus.Submitted, "This return is not waiting for sign-off.", Citations.Local);
        RuleBrokenException.ThrowIf(
            actor.PersonId == asked.Author?.AuthorId || actor.PersonId == asked.Latest?.SubmittedBy,
            "A return is signed off by somebody other than its author.",
            Citations.Reports);
        RuleBrokenException.ThrowIf(
            !accepted && string.IsNullOrWhiteSpace(comments),
            "Tell the author what to change.",
            Citations.Reports);
        RefuseTooLong(comments, TextMaxLength, "The comments");

        asked.Check(accepted ? ReturnStatus.SignedOff : ReturnStatus.SentBack, comments, actor);
        Record(accepted ? new ReturnSignedOff(returnId) : new ReturnReturnedToAuthor(returnId), actor);
    }

    /// <summary>The chair accepts a return for the panel.</summary>
    /// <exception cref="RuleBrokenException">The return has not been signed off by its agency.</exception>
    public void AcceptReturn(Guid returnId, ReturnGrade grade, string? comment, Actor actor)
    {
        var asked = SignedOffReturn(returnId);
        RefuseTooLong(comment, TextMaxLength, "The comment");

        asked.GiveGrade(grade);
        asked.Check(ReturnStatus.Accepted, comment, actor);
        Record(new ReturnAccepted(returnId, grade.Code), actor);
        RecordWhenAllReturnsAreIn(actor);
    }

    /// <summary>The chair sends a return back with a reason and a new date. The date first given is kept.</summary>
    /// <exception cref="RuleBrokenException">The return has not been signed off, the reason is missing, or the date is not ahead.</exception>
    public void SendBackReturn(Guid returnId, string reason, DateOnly newDueOn, Actor actor)
    {
        var asked = SignedOffReturn(returnId);
        RefuseBlank(reason, "Tell the agency what the panel needs changed.", Citations.Reports);
        RefuseTooLong(reason, TextMaxLength, "The reason");
        RefuseDateNotAhead(newDueOn, "The new date", actor);

        asked.Check(ReturnStatus.SentBack, reason, actor);
        MoveReturn(asked, newDueOn, actor);
        Record(new ReturnSentBack(returnId, newDueOn), actor);
    }

    private AgencyReturn ReturnWithAuthor(Guid returnId)
    {
        var asked = OutstandingReturn(returnId);
        RuleBrokenException.ThrowIf(asked.Status == ReturnStatus.Requested, "Nominate the author first.", Citations.Reports);
        RuleBrokenException.ThrowIf(
            !asked.Status.IsWithAuthor,
            "The return has been submitted. It can be changed when it is sent back.",
            Citations.Local);
        return asked;
    }

    private AgencyReturn SignedOffReturn(Guid returnId)
    {
        var asked = OutstandingReturn(returnId);
        RuleBrokenException.ThrowIf(
            asked.Status != ReturnStatus.SignedOff,
            "The agency has not signed this return off yet.",
            Citations.Reports);
        return asked;
    }

    private static void RefuseTooLongSection(ReturnContent content) =>
        RuleBrokenException.ThrowIf(
            content.TooLongSection() is not null,
            $"The section “{content.TooLongSection()}” must be {ReturnContent.SectionMaxLength:N0} characters or fewer.",
            Citations.Local);
}
