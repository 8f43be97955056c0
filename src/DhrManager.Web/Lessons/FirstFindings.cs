namespace DhrManager.Web.Lessons;

/// <summary>How much each word tells: the rarer, the more. A theme or term is a word like others.</summary>
internal sealed class RecurrenceWeights
{
    private readonly int _findings;
    private readonly Dictionary<int, int> _with;

    public RecurrenceWeights(IReadOnlyCollection<Finding> findings) =>
        (_findings, _with) = (findings.Count, findings.SelectMany(finding => finding.Words).CountBy(word => word).ToDictionary());

    // One more than there are, so that the words of a library of two findings still tell something.
    public double Squared(int word)
    {
        var weight = Math.Log(1 + ((_findings + 1 - _with[word] + 0.5) / (_with[word] + 0.5)));
        return weight * weight;
    }

    public double LengthOf(Finding finding) => Math.Sqrt(finding.Words.Sum(Squared));
}

/// <summary>The first findings of groups, compared with another all at once, by the lists of who has each word.</summary>
internal sealed class FirstFindings(RecurrenceWeights weights)
{
    private readonly Dictionary<int, List<int>> _withWord = [];
    private readonly List<double> _lengths = [];

    public void Add(Finding finding)
    {
        foreach (var word in finding.Words)
        {
            (_withWord.TryGetValue(word, out var places) ? places : _withWord[word] = []).Add(_lengths.Count);
        }

        _lengths.Add(weights.LengthOf(finding));
    }

    /// <summary>The cosine with each of them, in the order in which they came: 1 for the same words, 0 for none in common.</summary>
    public double[] LikenessTo(Finding finding)
    {
        var likeness = new double[_lengths.Count];
        foreach (var word in finding.Words)
        {
            var weight = weights.Squared(word);
            foreach (var place in _withWord.GetValueOrDefault(word) ?? [])
            {
                likeness[place] += weight;
            }
        }

        var length = weights.LengthOf(finding);
        for (var i = 0; i < likeness.Length; i++)
        {
            likeness[i] /= length * _lengths[i];
        }

        return likeness;
    }
}
