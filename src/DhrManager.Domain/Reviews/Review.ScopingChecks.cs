using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What a scoping request and its answer need.
public sealed partial class Review
{
    private static void RefuseScopingDueOn(DateOnly dueOn, Actor actor) =>
        RuleBrokenException.ThrowIf(dueOn <= actor.Today, "The date for answers must be after today.", Citations.Local);

    private static void RefuseIncompleteAnswer(ScopingAnswer answer, Actor actor)
    {
        RefuseLongAnswer(answer);
        RuleBrokenException.ThrowIf(answer.Response == ScopingResponse.Awaiting, "Choose what was found.", Citations.Local);
        if (answer.Response == ScopingResponse.NoInvolvement)
        {
            RefuseBlank(answer.IdentifiersSearched, "Say which identifiers and systems were searched. A nil return is only worth the search behind it.", Citations.Local);
            return;
        }

        RefuseBlank(answer.Nature, WhatNatureNeeds(answer.Response), Citations.Local);
        if (answer.Response == ScopingResponse.Brief || answer.Response == ScopingResponse.Significant)
        {
            RuleBrokenException.ThrowIf(
                answer.FirstContactOn is null || answer.LastContactOn is null,
                "Enter the dates of the first and the last contact. If there was one contact, enter it twice.",
                Citations.Local);
        }

        RuleBrokenException.ThrowIf(
            answer.FirstContactOn > answer.LastContactOn || answer.LastContactOn > actor.Today,
            "The first contact must not be after the last, and the last not after today.",
            Citations.Local);
    }

    private static string WhatNatureNeeds(ScopingResponse response) => response switch
    {
        _ when response == ScopingResponse.InvolvedElsewhere => "Say which area or provider holds the records, so that it can be asked.",
        _ when response == ScopingResponse.UnableToSearch => "Say why no search was possible and when it will be.",
        _ when response == ScopingResponse.Declined => "Say why you decline to answer. The review can note it, and the Secretary of State can direct a body to take part.",
        _ => "Say in a few sentences what the contact was about.",
    };

    private static void RefuseLongAnswer(ScopingAnswer answer)
    {
        RefuseLongText(answer.Nature, "The description");
        RefuseLongText(answer.IdentifiersSearched, "The identifiers searched");
        RefuseLongText(answer.Concerns, "The concerns");
        RefuseLongText(answer.OtherAgencies, "The other agencies");
        RefuseLongText(answer.InternalReviews, "The internal reviews");
        RefuseLongText(answer.ViewOnReview, "The view on a review");
    }
}
