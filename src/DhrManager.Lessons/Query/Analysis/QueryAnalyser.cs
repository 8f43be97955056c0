namespace DhrManager.Lessons.Query.Analysis;

/// <summary>Cuts the text of a query into words of the form in which an index holds them.</summary>
public abstract class QueryAnalyser
{
    /// <summary>Runs of letters, in lower case.</summary>
    public static QueryAnalyser Letters { get; } = new LetterAnalyser(static _ => false);

    /// <summary>Split at white space.</summary>
    public static QueryAnalyser Whitespace { get; } = new WhitespaceAnalyser(static text => text);

    /// <summary>Split at white space, in lower case.</summary>
    public static QueryAnalyser LowerWhitespace { get; } = new WhitespaceAnalyser(LowerCase.Of);

    /// <summary>Runs of letters, in lower case, without the most common English words.</summary>
    public static QueryAnalyser Stop { get; } = new LetterAnalyser(ShortStopList.Contains);

    /// <summary>The analyser of the index. Words keep their ending: what shares a stem is known where they are looked up.</summary>
    public static QueryAnalyser English { get; } = new EnglishAnalyser();

    /// <summary>
    /// Whether words between quotation marks are meant just as they stand. If so, a single one stays a phrase, so that it can
    /// be told from a word that may have other endings.
    /// </summary>
    public virtual bool IsExactInQuotes => false;

    /// <returns>Null when no analyser has this name.</returns>
    public static QueryAnalyser? Named(string name) => name switch
    {
        "letters" => Letters,
        "ws" => Whitespace,
        "wslower" => LowerWhitespace,
        "stop" => Stop,
        "english" => English,
        _ => null,
    };

    /// <summary>The words in the order of their positions; none when nothing in the text can be looked up.</summary>
    public abstract IEnumerable<AnalysedWord> Words(string text, bool isQuoted);

    /// <summary>The form in which a part of a word (a prefix, the letters between wildcards) is compared with words.</summary>
    public abstract string NormalisePart(string part);

    /// <summary>The form in which a bound of a range or a regular expression is compared with words.</summary>
    public abstract string NormaliseBound(string bound);
}
