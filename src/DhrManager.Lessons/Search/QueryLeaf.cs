namespace DhrManager.Lessons.Search;

// A word or phrase of a query. Alternatives to one another share a number.
internal readonly record struct QueryLeaf(int Number, double Idf);
