namespace DhrManager.Lessons.Query.Classic;

internal enum QueryTokenKind
{
    End,
    And,
    Or,
    Not,
    Plus,
    Minus,
    BareOperator,
    OpenBracket,
    CloseBracket,
    Colon,
    Star,
    Caret,
    Number,
    Quoted,
    Word,
    Tilde,
    Prefix,
    Wild,
    Regex,
    OpenRange,
    Bound,
    QuotedBound,
    To,
    CloseRange,

    /// <summary>Nothing that the language knows begins here.</summary>
    Bad,
}
