namespace DhrManager.Lessons.Query;

// A stretch of the search box: between quotation marks or not, with or without a minus before it.
internal readonly record struct QueryPart(string Text, bool IsQuoted, bool IsExcluded);
