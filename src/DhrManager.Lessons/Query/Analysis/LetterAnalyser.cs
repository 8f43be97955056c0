using System.Text;

namespace DhrManager.Lessons.Query.Analysis;

internal sealed class LetterAnalyser(Func<string, bool> isDropped) : QueryAnalyser
{
    public override IEnumerable<AnalysedWord> Words(string text, bool isQuoted) => Runs(text)
        .Select((word, position) => new AnalysedWord([word], null, position))
        .Where(word => !isDropped(word.Parts[0]));

    public override string NormalisePart(string part) => LowerCase.Of(part);

    public override string NormaliseBound(string bound) => LowerCase.Of(bound);

    private static IEnumerable<string> Runs(string text)
    {
        var run = new List<Rune>();
        foreach (var rune in text.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetter(rune))
            {
                run.Add(rune);
            }
            else if (run.Count > 0)
            {
                yield return LowerCase.Of(run);
                run.Clear();
            }
        }
    }
}
