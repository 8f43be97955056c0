namespace DhrManager.Lessons.Query.Patterns;

internal sealed record ExactPattern(string Text) : WordPattern
{
    public override bool IsMatch(ReadOnlySpan<char> word) => word.SequenceEqual(Text);
}
