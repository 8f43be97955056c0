using System.Globalization;
using System.Text.RegularExpressions;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Web.Lessons;

/// <summary>What a lesson or recommendation is about, whoever wrote it: the stems of its telling words, the terms of the thesaurus and its themes.</summary>
public static partial class FindingSubject
{
    // A long text says several things.
    private const int MostWords = 60;

    /// <returns>Each once, in words of their own: a theme is never a stem.</returns>
    public static IEnumerable<string> Of(string text, IEnumerable<string> themes, Thesaurus thesaurus)
    {
        var asked = WhatIsAsked(text);
        return Tokenizer.Tokens(asked).Where(token => !token.IsJoined && !StopWords.Contains(token.Word)).Take(MostWords).Select(token => Stemmer.Stem(token.Word))
            .Concat(thesaurus.TermsIn(asked).Select(term => string.Create(CultureInfo.InvariantCulture, $"term {term}")))
            .Concat(themes.Select(theme => $"theme {theme}"))
            .Distinct();
    }

    // Two recommendations to the same agency are not therefore about the same thing.
    private static string WhatIsAsked(string text)
    {
        var asked = Asked().Match(text);
        return asked.Success && asked.Index < text.Length / 2 ? text[(asked.Index + asked.Length)..] : text;
    }

    [GeneratedRegex(@"\b(?:should|must)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
