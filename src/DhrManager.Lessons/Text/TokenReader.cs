namespace DhrManager.Lessons.Text;

// Reads the words of a text one by one without allocating: indexing reads tens of millions.
internal ref struct TokenReader(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are cut, in texts and in queries alike.</summary>
    public const int LongestWord = 64;

    // Longer input to folding is certainly cut; a word of a megabyte must not cost a megabyte each time.
    private const int LongestRaw = 4 * LongestWord;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = new char[LongestWord];
    private int _wordLength;
    private int _next;
    private int _compoundEnd;
    private bool _joinedIsDue;

    public readonly ReadOnlySpan<char> Word => _word[.._wordLength];

    public int Start { get; private set; }

    public int Length { get; private set; }

    public int Position { get; private set; } = -1;

    public bool IsJoined { get; private set; }

    public bool Read()
    {
        if (_joinedIsDue)
        {
            ReadJoined();
            return true;
        }

        while (FindStart())
        {
            ReadPart();
            if (_wordLength > 0)
            {
                Position++;
                return true;
            }
        }

        return false;
    }

    private bool FindStart()
    {
        while (_next < _text.Length && WordCharacters.StartLength(_text, _next) == 0)
        {
            _next++;
        }

        return _next < _text.Length;
    }

    private void ReadPart()
    {
        Start = _next;
        _next = EndOfWord(Start);
        Length = _next - Start;
        IsJoined = false;
        Fold(Length);
        if (Start >= _compoundEnd)
        {
            _compoundEnd = EndOfCompound(_next);
            _joinedIsDue = _wordLength > 0 && _compoundEnd > _next && _compoundEnd - Start <= LongestWord;
        }
    }

    private void ReadJoined()
    {
        _joinedIsDue = false;
        IsJoined = true;
        Length = _compoundEnd - Start;
        Fold(Length);
    }

    private void Fold(int length)
    {
        length = Math.Min(length, LongestRaw);
        if (char.IsHighSurrogate(_text[Start + length - 1]))
        {
            length--;
        }

        _wordLength = Folding.Fold(_text.Slice(Start, length), _word);
    }

    private readonly int EndOfWord(int at)
    {
        while (at < _text.Length)
        {
            var length = WordCharacters.PartLength(_text, at);
            if (length == 0 && WordCharacters.IsApostrophe(_text[at]) && WordCharacters.StartLength(_text, at + 1) > 0)
            {
                length = 1;
            }

            if (length == 0 && IsInnerAmpersand(at))
            {
                length = 1;
            }

            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    // "A&E" is a word; "Black & Decker" and "cats&dogs" are two.
    private readonly bool IsInnerAmpersand(int at) => _text[at] == '&' && IsSingleLetter(at - 1) && IsSingleLetter(at + 1);

    private readonly bool IsSingleLetter(int at) => at >= 0 && at < _text.Length
        && char.IsLetter(_text[at])
        && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]))
        && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    private readonly int EndOfCompound(int end)
    {
        while (end < _text.Length && WordCharacters.IsHyphen(_text[end]) && WordCharacters.StartLength(_text, end + 1) > 0)
        {
            end = EndOfWord(end + 1);
        }

        return end;
    }
}
