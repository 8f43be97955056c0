using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query.Analysis;

// Common words say nothing about what is sought, but inside quotation marks every word counts.
internal sealed class EnglishAnalyser : QueryAnalyser
{
    public override bool IsExactInQuotes => true;

    public override IEnumerable<AnalysedWord> Words(string text, bool isQuoted)
    {
        var position = 0;
        foreach (var word in PlainWords.Of(text))
        {
            if (isQuoted || !word.IsStopWord)
            {
                yield return new AnalysedWord([.. word.Parts], word.Joined, position);
            }

            position += word.Parts.Count;
        }
    }

    public override string NormalisePart(string part)
    {
        // Half a surrogate pair cannot be folded; no letter folds to more than eighteen.
        var whole = string.Concat(part.EnumerateRunes());
        Span<char> folded = new char[whole.Length * 18];
        var form = folded[..Folding.Fold(whole, folded)].ToString();

        // A possessive within a possessive: a saved query must not lose another ending each time it is read.
        return form == part ? form : NormalisePart(form);
    }

    // Hyphens stay: dates have them.
    public override string NormaliseBound(string bound) => LowerCase.Of(bound);
}
