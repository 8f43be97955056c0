namespace DhrManager.Lessons.Search;

// A stretch of a text, in UTF-16 units, where a leaf of the query matches.
internal readonly record struct HitRange(int Start, int End, int Leaf);
