using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class CircumstancesTests
{
    [Fact]
    public void Circumstances_are_stated_in_the_order_of_their_list_and_replaced_when_stated_again()
    {
        var review = A.Review().Build();
        review.StateCircumstances([CaseFlag.Stalking], review.Actor(3));

        review.StateCircumstances([CaseFlag.Separation, CaseFlag.CoerciveControl, CaseFlag.Separation], review.Actor(4));

        Assert.Equal([CaseFlag.CoerciveControl, CaseFlag.Separation], review.CaseSummary!.Flags);
        Assert.Equal((review.Title, review.Regime.ShortName), (review.CaseSummary.Title, review.CaseSummary.ReviewType));
    }

    [Fact]
    public void The_case_is_called_what_its_person_and_then_its_report_is_called()
    {
        var review = A.Review().Build();
        review.StateCircumstances([CaseFlag.Stalking], review.Actor(3));

        review.RenamePerson(review.People[0].Id, "Robin", "Family", review.Actor(5));

        Assert.Equal("Robin", review.CaseSummary!.Title);
    }

    [Fact]
    public void A_closed_review_keeps_its_circumstances()
    {
        var review = A.Review().Build();
        review.Triage(TriageOutcome.NotRelevant, "No link to abuse.", duplicateOf: null, toPartnershipId: null, review.Actor(1));

        review.Refuses($"{review.Reference} is closed.", () => review.StateCircumstances([CaseFlag.Stalking], review.Actor(2)));
    }
}
