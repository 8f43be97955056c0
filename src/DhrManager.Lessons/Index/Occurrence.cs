namespace DhrManager.Lessons.Index;

// One word at one place, while a segment is built. A place is twice the position, plus one in the text (not the title).
internal readonly record struct Occurrence(int Word, int Doc, int Place)
{
    public bool IsInText => (Place & 1) == 1;

    public int Position => Place >> 1;
}
