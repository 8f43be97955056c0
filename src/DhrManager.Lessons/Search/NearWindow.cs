namespace DhrManager.Lessons.Search;

// A stretch of a field, from position to position, where the words of a phrase stand so many moves from their places.
internal readonly record struct NearWindow(int First, int Last, int Moves);
