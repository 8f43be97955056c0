namespace DhrManager.Lessons.Text;

/// <summary>A word of a text.</summary>
/// <param name="Word">Folded: lower case, no accents, no possessive.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">How much of the text it takes, in UTF-16 units.</param>
/// <param name="Position">The how-many-th word it is, from 0.</param>
/// <param name="IsJoined">
/// The parts of a hyphenated word written as one ("multiagency"): an alternative at the position of the first part.
/// </param>
public readonly record struct Token(string Word, int Start, int Length, int Position, bool IsJoined);
