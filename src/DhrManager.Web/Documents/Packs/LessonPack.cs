namespace DhrManager.Web.Documents.Packs;

/// <summary>Lessons to take to where there is no network: everything is in it, nothing is fetched.</summary>
/// <param name="Introduction">May be empty.</param>
/// <param name="Version">Tells two packs of a day apart.</param>
/// <param name="Address">Where the same can be read, and may have changed since.</param>
public sealed record LessonPack(
    string Title,
    string Introduction,
    DateOnly MadeOn,
    string Version,
    string Address,
    IReadOnlyList<PackHelpLine> Help,
    IReadOnlyList<PackedLesson> Lessons);

public sealed record PackHelpLine(string Name, string Number, string About);

/// <param name="File">Name of its page in the pack.</param>
/// <param name="Note">Of whoever put the pack together; may be empty.</param>
/// <param name="Facts">For example its status and themes; empty ones are left out.</param>
/// <param name="Address">Where it can be read in the library.</param>
public sealed record PackedLesson(string File, string Title, string Text, string Note, IReadOnlyList<string> Facts, string Address);
