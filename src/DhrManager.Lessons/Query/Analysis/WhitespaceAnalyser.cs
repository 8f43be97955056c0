namespace DhrManager.Lessons.Query.Analysis;

internal sealed class WhitespaceAnalyser(Func<string, string> normalise) : QueryAnalyser
{
    public override IEnumerable<AnalysedWord> Words(string text, bool isQuoted) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select((word, position) => new AnalysedWord([normalise(word)], null, position));

    public override string NormalisePart(string part) => normalise(part);

    public override string NormaliseBound(string bound) => normalise(bound);
}
