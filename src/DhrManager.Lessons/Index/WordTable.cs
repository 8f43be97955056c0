using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Index;

// The distinct words of a segment being built, each with its stem and the how-many-th form of that stem it is.
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<string> _wordList = [];
    private readonly List<string> _stemList = [];
    private readonly List<int> _stemOfWord = [];
    private readonly List<int> _formOfWord = [];
    private readonly List<int> _formsOfStem = [];

    public WordTable() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Stems => _stemList;

    public IReadOnlyList<string> Words => _wordList;

    public int StemOf(int word) => _stemOfWord[word];

    public int FormOf(int word) => _formOfWord[word];

    public int FormsOf(int stem) => _formsOfStem[stem];

    public int Intern(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var known) ? known : Add(word.ToString());

    private int Add(string word)
    {
        var stem = InternStem(Stemmer.Stem(word));
        _words.Add(word, _wordList.Count);
        _wordList.Add(word);
        _stemOfWord.Add(stem);
        _formOfWord.Add(_formsOfStem[stem]++);
        return _wordList.Count - 1;
    }

    private int InternStem(string stem)
    {
        if (!_stems.TryGetValue(stem, out var index))
        {
            index = _stemList.Count;
            _stems.Add(stem, index);
            _stemList.Add(stem);
            _formsOfStem.Add(0);
        }

        return index;
    }
}
