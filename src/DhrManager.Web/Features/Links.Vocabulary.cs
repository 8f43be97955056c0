namespace DhrManager.Web.Features;

// The words by which the library is found.
public static partial class Links
{
    public const string Vocabulary = "/vocabulary";
    public const string NewTheme = "/vocabulary/themes/new";
    public const string SearchTerms = "/vocabulary/search-words";
    public const string NewSearchTerm = "/vocabulary/search-words/new";
    public const string VocabularyChanges = "/vocabulary/changes";

    /// <summary>The feed of the changes, for whoever has its secret.</summary>
    public static string VocabularyFeed(string token) => $"{Vocabulary}/feeds/{token}";

    public static string Theme(string code) => $"{Vocabulary}/themes/{code}";

    /// <summary>One of what can be done with a theme, for example <c>rename</c>.</summary>
    public static string Theme(string code, string part) => $"{Theme(code)}/{part}";

    public static string NewThemeIn(string code) => $"{NewTheme}?in={code}";

    public static string SearchTerm(Guid id) => $"{SearchTerms}/{id}";

    public static string RetireSearchTerm(Guid id) => $"{SearchTerm(id)}/retire";
}
