using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The documents with a value of a facet that is accepted.
internal sealed class FacetMatcher(FacetColumn column, int documents, Func<string, bool> accepts, Func<int, bool> mayRead) : Matcher
{
    private readonly bool[] _accepted = [.. Enumerable.Range(0, column.Values.Count).Select(value => accepts(column.Values[value]))];

    public override long Cost => documents;

    public override bool FillsFast => true;

    public override int Advance(int target)
    {
        while (Doc < target)
        {
            Doc = target < documents && mayRead(1) ? target : End;
            if (Doc != End && !column.HasAny(Doc, _accepted))
            {
                target++;
            }
        }

        return Doc;
    }

    public override double Score() => 0;

    public override void AddSpans(List<WordSpan> spans)
    {
    }
}
