using DhrManager.Domain;
using DhrManager.Domain.Campaigns;

namespace DhrManager.Web.Seeding.Campaigns;

/// <summary>A campaign in the middle: some have answered, some are late, some ask for more time or need not answer.</summary>
internal sealed class HalfAnswered(CampaignDesk desk, Actor manager)
{
    private static readonly AnswerPosition[] _positions =
        [AnswerPosition.Embedded, AnswerPosition.Partly, AnswerPosition.NotYet, AnswerPosition.Embedded, AnswerPosition.Superseded, AnswerPosition.Partly, AnswerPosition.NoLongerApplies];

    /// <param name="days">The day so many days ago.</param>
    public void Tell(Func<int, DateOnly> days)
    {
        foreach (var agency in desk.Agencies)
        {
            desk.Keep(agency, days(30));
        }

        AllSigned("ADH", days(9));
        SomeSigned("EC", days(15));
        SomeSigned("EPFT", days(12));
        SomeSigned("PABC-H", days(11));
        SomeSigned("PS", days(10));
        MoreTimeAsked("ECC-CSC", days(12), days(-20));
        MoreTimeGranted("ICB", days(14), days(-21));
        Exempted("LDA", days(18));
    }

    private void AllSigned(string agency, DateOnly on)
    {
        foreach (var (i, answer) in desk.ReturnsOf(agency).Index())
        {
            desk.Sign(answer, _positions[i % _positions.Length], on);
        }
    }

    // The last ones are written, ready or not begun.
    private void SomeSigned(string agency, DateOnly on)
    {
        foreach (var (i, answer) in desk.ReturnsOf(agency).Index())
        {
            var position = _positions[(i + agency.Length) % _positions.Length];
            if (i % 5 < 3)
            {
                desk.Sign(answer, position, on);
            }
            else if (i % 5 == 3)
            {
                desk.Write(answer, position, isReady: i % 2 == 0, on);
            }
        }
    }

    private void MoreTimeAsked(string agency, DateOnly on, DateOnly until)
    {
        foreach (var (i, answer) in desk.ReturnsOf(agency).Index())
        {
            if (i < 3)
            {
                answer.AskForTime(until, "Our audit reports at the end of next month.", desk.Campaign, desk.Writer(agency, on));
            }
            else if (i % 2 == 0)
            {
                desk.Write(answer, AnswerPosition.Partly, isReady: true, on);
            }
        }
    }

    private void MoreTimeGranted(string agency, DateOnly on, DateOnly until)
    {
        foreach (var answer in desk.ReturnsOf(agency))
        {
            answer.AskForTime(until, "We ask our 84 practices by questionnaire.", desk.Campaign, desk.Writer(agency, on));
            answer.Decide(isApproved: true, note: null, desk.Campaign, manager);
        }
    }

    private void Exempted(string agency, DateOnly on)
    {
        foreach (var (i, answer) in desk.ReturnsOf(agency).Index())
        {
            if (i % 4 == 0)
            {
                answer.AskForExemption("The lesson is about statutory powers that we do not have.", desk.Campaign, desk.Writer(agency, on));
                if (i % 8 == 0)
                {
                    answer.Decide(isApproved: true, note: null, desk.Campaign, manager);
                }
            }
            else
            {
                desk.Sign(answer, i % 3 == 0 ? AnswerPosition.Embedded : AnswerPosition.Partly, on);
            }
        }
    }
}
