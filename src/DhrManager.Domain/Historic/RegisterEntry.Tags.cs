using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

// The circumstances of the case: yes, no, or the report does not say.
public sealed partial class RegisterEntry
{
    public IReadOnlyList<CaseTag> FirstTags { get; private set; } = [];

    /// <summary>Read without seeing the first reader's.</summary>
    public IReadOnlyList<CaseTag> SecondTags { get; private set; } = [];

    public IReadOnlyList<CaseTag> SettledTags { get; private set; } = [];

    /// <summary>Circumstances both readers answered, and differently, that nobody has settled.</summary>
    public IEnumerable<(CaseTag First, CaseTag Second)> DisputedTags =>
        BothTags.Where(pair => pair.First.Answer != pair.Second.Answer && SettledTags.All(s => s.Flag != pair.First.Flag));

    /// <summary>What stands: the settled answer, or that of the first reader.</summary>
    public IReadOnlyList<CaseTag> Tags => [.. FirstTags.Select(t => SettledTags.SingleOrDefault(s => s.Flag == t.Flag) ?? t)];

    public Agreement TagAgreement => Agreement.Of([.. BothTags.Select(pair => (pair.First.Answer, pair.Second.Answer))]);

    private IEnumerable<(CaseTag First, CaseTag Second)> BothTags =>
        FirstTags.Join(SecondTags, t => t.Flag, t => t.Flag, (first, second) => (first, second));

    /// <summary>The answers of the reader whose turn it is; they take the place of that reader's earlier ones.</summary>
    /// <exception cref="RuleBrokenException">Reading is over, somebody else reads, or an answer has a page that is not in the report.</exception>
    public void Tag(IReadOnlyList<TagEntry> answers, Actor actor)
    {
        RefuseUnlessReading(actor);
        foreach (var answer in answers)
        {
            RefusePage(answer.Page);
        }

        IReadOnlyList<CaseTag> tags = [.. answers.Select(a => new CaseTag(a.Flag, a.Answer, a.Page, a.Confidence, actor.PersonId, actor.Name, actor.Now))];
        (FirstTags, SecondTags) = State == EntryState.SecondReading ? (FirstTags, tags) : (tags, SecondTags);
        ChangeAsReader(actor);
    }

    /// <summary>Settles a circumstance the readers answered differently.</summary>
    /// <exception cref="RuleBrokenException">It is not the time, there is nothing to settle, or the page is not in the report.</exception>
    public void SettleTag(TagEntry answer, Actor actor)
    {
        RefuseOutsideSecondReading();
        RuleBrokenException.ThrowIf(
            DisputedTags.All(pair => pair.First.Flag != answer.Flag), "There is nothing to settle about this circumstance.", Citations.Local);
        RefusePage(answer.Page);
        SettledTags = [.. SettledTags, new CaseTag(answer.Flag, answer.Answer, answer.Page, answer.Confidence, actor.PersonId, actor.Name, actor.Now)];
        Version++;
    }
}
