namespace DhrManager.Lessons.Query;

// What else to search for.
internal readonly record struct ThesaurusEntry(string Text, bool OnlyInCapitals);
