using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

// What can be done with a theme. Each gives the note that tells others.
public sealed partial class ThemeTerm
{
    /// <summary>Calls it something else. The old name stays known.</summary>
    /// <exception cref="RuleBrokenException">The name or the reason is missing, it is the name it has, or another theme has or had it.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Rename(string? label, string? reason, ThemeList all, Actor actor)
    {
        RuleBrokenException.ThrowIf(MergedInto is not null, "It was merged into another theme. Rename that one.", Citations.Local);
        var name = all.RefuseTaken(label, PartOf, except: this);
        RuleBrokenException.ThrowIf(name == Label, "This is the name it has. Enter another.", Citations.Local);
        var why = Reasoned(reason);
        var before = Label;
        AlsoKnownAs = [.. AlsoKnownAs.Append(before).Where(known => !TypedWords.AreSame(known, name)).Distinct()];
        Label = name;
        return Note(VocabularyChangeKind.Renamed, $"“{before}” is now called “{name}”.", why, actor);
    }

    /// <summary>Offers it for nothing new. What has it keeps it.</summary>
    /// <exception cref="RuleBrokenException">It is not in use, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Retire(string? reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsInUse, "It is not in use any more, so nothing is left to do.", Citations.Local);
        var why = Reasoned(reason);
        RetiredOn = actor.Today;
        return Note(VocabularyChangeKind.Retired, $"“{Label}” is not used for anything new. Old lessons keep it.", why, actor);
    }

    /// <summary>Takes a retirement back.</summary>
    /// <exception cref="RuleBrokenException">It is not retired, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Reinstate(string? reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(RetiredOn is null, "It is not retired, so nothing is left to do.", Citations.Local);
        var why = Reasoned(reason);
        RetiredOn = null;
        return Note(VocabularyChangeKind.Reinstated, $"“{Label}” is used again.", why, actor);
    }

    /// <summary>Lets another theme stand for it. What is tagged with it is found, shown and counted under the other.</summary>
    /// <exception cref="RuleBrokenException">
    /// It was merged before, the other is not in use, is this one or of another rank, a part of it would be left behind, or the reason is missing.
    /// </exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange MergeInto(ThemeTerm? other, string? reason, ThemeList all, Actor actor)
    {
        RuleBrokenException.ThrowIf(MergedInto is not null, "It was merged before. Take that back first.", Citations.Local);
        RuleBrokenException.ThrowIf(other is not { IsInUse: true } || other == this, "Choose another theme, one that is in use.", Citations.Local);
        RuleBrokenException.ThrowIf((other.PartOf is null) != (PartOf is null), "A theme goes into a theme, and a part of a theme into a part.", Citations.Local);
        RuleBrokenException.ThrowIf(
            PartOf is null && all.PartsOf(Code).Any(part => part.MergedInto is null),
            "Merge each of its parts first, so that nothing is left behind.",
            Citations.Local);
        var why = Reasoned(reason);
        MergedInto = other.Code;

        // Two people who merge two themes into each other at once must not both succeed.
        other.Version++;
        return Note(VocabularyChangeKind.Merged, $"“{Label}” was merged into “{other.Label}”.", why, actor);
    }

    /// <summary>Takes a merger back. What was tagged with it never lost its tag.</summary>
    /// <exception cref="RuleBrokenException">It was not merged, the theme it was part of has gone into another, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Separate(string? reason, ThemeList all, Actor actor)
    {
        RuleBrokenException.ThrowIf(MergedInto is null, "It was not merged, so there is nothing to take apart.", Citations.Local);
        RuleBrokenException.ThrowIf(
            PartOf is not null && all.WithCode(PartOf)?.MergedInto is not null,
            "The theme it was part of was merged as well. Take that back first.",
            Citations.Local);
        var why = Reasoned(reason);
        var other = all.LabelOf(MergedInto);
        MergedInto = null;
        return Note(VocabularyChangeKind.Separated, $"“{Label}” was taken out of “{other}” again.", why, actor);
    }
}
