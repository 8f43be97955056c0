namespace DhrManager.Lessons.Search;

// A document on its way to the page. Key: what it is ordered by, the greatest first.
internal readonly record struct Candidate(double Key, int Segment, int Doc);
