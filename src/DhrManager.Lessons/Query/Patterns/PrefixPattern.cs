using System.Text;

namespace DhrManager.Lessons.Query.Patterns;

internal sealed record PrefixPattern(string Text) : WordPattern
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(Text);

    public override string First => Text;

    public override bool IsMatch(ReadOnlySpan<char> word) => word.StartsWith(Text);

    public override bool IsBeyond(ReadOnlySpan<byte> word) => !word.StartsWith(_bytes);
}
