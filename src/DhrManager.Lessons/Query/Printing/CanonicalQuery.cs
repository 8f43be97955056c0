using System.Globalization;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Printing;

/// <summary>Prints a tree as a query that gives the same tree again, for saved searches.</summary>
public static class CanonicalQuery
{
    /// <summary>Saved beside the string, so that a string of an older language can still be told.</summary>
    public const int Version = 1;

    // Analysis leaves nothing of it, but its place stays in the list of clauses or in the phrase.
    private const string Nothing = "\"\"";
    private const string DroppedWord = "the";

    /// <summary>
    /// The string is to be parsed strictly with the options of the tree, except that the operator is
    /// <see cref="DefaultOperator.Or"/> and leading wildcards are allowed.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase with alternatives at one place, which no string can ask for.</exception>
    public static string Print(QueryNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node is BoolNode group ? Clauses(group) : One(node);
    }

    private static string One(QueryNode node) => node switch
    {
        TermNode term => In(term.Field) + Escapes.Word(term.Text),
        PrefixNode prefix => In(prefix.Field) + Escapes.Word(prefix.Text) + "*",
        WildNode wild => In(wild.Field) + wild.Pattern,
        RegexNode regex => $"{In(regex.Field)}/{regex.Pattern}/",
        FuzzyNode fuzzy => $"{In(fuzzy.Field)}{Escapes.Word(fuzzy.Text)}~{Whole(fuzzy.MaxEdits)}",
        PhraseNode phrase => In(phrase.Field) + Escapes.Quoted(Words(phrase)) + (phrase.Slop == 0 ? "" : "~" + Whole(phrase.Slop)),
        RangeNode range => In(range.Field) + Range(range),
        BoostNode boost => $"{Operand(boost.Node)}^{Number(boost.Factor)}",
        BoolNode group => $"({Clauses(group)})",
        AllNode => "*:*",
        _ => Nothing,
    };

    private static string Operand(QueryNode node) => node is BoostNode ? $"({One(node)})" : One(node);

    private static string Clauses(BoolNode group)
    {
        var clauses = string.Join(' ', group.Clauses.Select(clause => Sign(clause.Occur) + One(clause.Node)));

        // A clause without a sign that is alone would be read as what it holds.
        return group.Clauses is [{ Occur: Occur.Should }] ? $"{Nothing} {clauses}" : clauses;
    }

    private static string Sign(Occur occur) => occur switch
    {
        Occur.Must => "+",
        Occur.Not => "-",
        _ => "",
    };

    private static string In(string? field) => field is null ? "" : field == "*" ? "*:" : Escapes.Word(field) + ":";

    private static string Words(PhraseNode phrase) => string.Join(' ', phrase.Words.Select(place => place switch
    {
        null => DroppedWord,
        [var only] => only,
        _ => throw new ArgumentException("A phrase with alternatives at one place cannot be printed.", nameof(phrase)),
    }));

    private static string Range(RangeNode range) =>
        $"{(range.IncludesLow ? '[' : '{')}{Bound(range.Low)} TO {Bound(range.High)}{(range.IncludesHigh ? ']' : '}')}";

    private static string Bound(string? bound) => bound switch
    {
        null => "*",
        { Length: > 0 } when bound != "TO" && bound.All(c => char.IsLetterOrDigit(c) || c is '-' or '.') => bound,
        _ => Escapes.Quoted(bound),
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The language knows no exponents.
    private static string Number(double number)
    {
        var shortest = number.ToString(CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? number.ToString("F340", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.')
            : shortest;
    }
}
