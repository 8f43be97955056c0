using System.Globalization;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

/// <summary>The words of a term of the thesaurus, as they were typed.</summary>
/// <param name="Preferred">The full name.</param>
/// <param name="Others">Abbreviations and other names.</param>
/// <param name="OnlyInCapitals">Abbreviations that mean other things too.</param>
public sealed record SearchTermText(string? Preferred, IReadOnlyList<string> Others, IReadOnlyList<string> OnlyInCapitals)
{
    /// <summary>Longest word or name, characters.</summary>
    public const int WordMaxLength = 100;

    /// <summary>The most other words of one term.</summary>
    public const int MostOthers = 20;

    // People write these between words of a search and mean something else.
    private static readonly string[] _operators = ["and", "or", "not"];

    /// <summary>The same without blanks, if a thesaurus can have it.</summary>
    /// <param name="itself">The term that is changed; null for a new one.</param>
    /// <param name="all">Every term, those that are retired included.</param>
    /// <exception cref="RuleBrokenException">
    /// A word is missing, too long, an operator of searches, there twice, in use for something else, or would lead in a circle.
    /// </exception>
    public SearchTermText Checked(SearchTerm? itself, IReadOnlyCollection<SearchTerm> all)
    {
        var preferred = TypedWords.Needed(Preferred, "Enter the full name.", WordMaxLength, "The full name");
        var text = new SearchTermText(preferred, Plain(Others), Plain(OnlyInCapitals));
        text.RefuseWords();
        var known = all.Where(term => term != itself && term.IsInUse).ToList();
        text.RefuseTaken(itself, known);
        text.RefuseCircle(known);
        return text;
    }

    private void RefuseWords()
    {
        List<string> words = [Preferred!, .. Others, .. OnlyInCapitals];
        RuleBrokenException.ThrowIf(words.Count == 1, "Enter at least one other word for it, each on a line of its own.", Citations.Local);
        RuleBrokenException.ThrowIf(
            words.Count > MostOthers + 1,
            string.Create(CultureInfo.InvariantCulture, $"{MostOthers} other words are the most, because people are told them all. Leave some out."),
            Citations.Local);
        words.ForEach(RefuseWord);
        var twice = words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key;
        RuleBrokenException.ThrowIf(twice is not null, $"“{twice}” is there twice. Leave one out.", Citations.Local);
    }

    private static void RefuseWord(string word)
    {
        RuleBrokenException.ThrowIf(
            word.Length > WordMaxLength,
            string.Create(CultureInfo.InvariantCulture, $"“{word[..Math.Min(word.Length, 30)]}...” must be {WordMaxLength} characters or fewer."),
            Citations.Local);
        RuleBrokenException.ThrowIf(
            _operators.Contains(word, StringComparer.OrdinalIgnoreCase),
            $"“{word}” cannot stand for anything: in a search it joins other words. Leave it out.",
            Citations.Local);
        RuleBrokenException.ThrowIf(!word.Any(char.IsLetterOrDigit), $"“{word}” has no letter or number to search for. Leave it out.", Citations.Local);
    }

    // What was shipped with two meanings may keep them; nothing may come to that.
    private void RefuseTaken(SearchTerm? itself, List<SearchTerm> known)
    {
        var same = known.Find(term => TypedWords.AreSame(term.Preferred, Preferred!));
        RuleBrokenException.ThrowIf(same is not null, $"There is “{same?.Preferred}” already. Add the words to that one.", Citations.Local);
        var fresh = Others.Where(word => itself is not { IsInUse: true } || !itself.Others.Contains(word, StringComparer.OrdinalIgnoreCase));
        var taken = fresh.Select(word => (Word: word, By: known.Find(term => term.Others.Contains(word, StringComparer.OrdinalIgnoreCase))))
            .FirstOrDefault(found => found.By is not null);
        RuleBrokenException.ThrowIf(
            taken.By is not null,
            $"“{taken.Word}” is another word for “{taken.By?.Preferred}” already. If it means both, put it with those that count only in capitals.",
            Citations.Local);
    }

    private void RefuseCircle(List<SearchTerm> known)
    {
        var byName = known.DistinctBy(term => term.Preferred, StringComparer.OrdinalIgnoreCase).ToDictionary(term => term.Preferred, StringComparer.OrdinalIgnoreCase);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> next = new(Others.Concat(OnlyInCapitals));
        while (next.TryDequeue(out var word))
        {
            if (!seen.Add(word) || !byName.TryGetValue(word, out var term))
            {
                continue;
            }

            RuleBrokenException.ThrowIf(
                term.Words.Contains(Preferred, StringComparer.OrdinalIgnoreCase),
                $"“{term.Preferred}” has “{Preferred}” as another word already, so the two would lead in a circle. Change that one instead.",
                Citations.Local);
            term.Words.Skip(1).ToList().ForEach(next.Enqueue);
        }
    }

    private static List<string> Plain(IReadOnlyList<string> words) => [.. words.Select(TypedWords.Plain).Where(word => word.Length > 0)];
}
