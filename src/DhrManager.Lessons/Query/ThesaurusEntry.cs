namespace DhrManager.Lessons.Query;

// What else to search for, and how much it tells beside the word that was typed.
internal readonly record struct ThesaurusEntry(string Text, double Weight, bool OnlyInCapitals);
