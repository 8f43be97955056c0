namespace DhrManager.Lessons.Search;

// A place in a document where a leaf of the query matches.
// Leaf: which one. Places: how many positions it takes. Letters: how many letters the word has, 0 for a phrase.
internal readonly record struct WordSpan(int Leaf, bool IsInText, int Position, int Places, int Letters);
