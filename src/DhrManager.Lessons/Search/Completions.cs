namespace DhrManager.Lessons.Search;

/// <summary>How what somebody is typing may go on.</summary>
/// <param name="Queries">What was typed with its last word completed; the word in most documents first.</param>
/// <param name="Titles">Documents with all of the words in their titles.</param>
public sealed record Completions(IReadOnlyList<string> Queries, IReadOnlyList<CompletedTitle> Titles)
{
    public static Completions None { get; } = new([], []);
}

/// <summary>The title of a document.</summary>
public sealed record CompletedTitle(string Id, string Title);
