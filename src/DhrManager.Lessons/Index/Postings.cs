using System.Numerics;

namespace DhrManager.Lessons.Index;

// Where each stem occurs. The documents of a stem are in blocks, so that a search can step over blocks it has no use for.
// Docs holds, per document: the gap from the one before, doubled, plus one unless it occurs just once and in the text; then,
// if so, how often in the title and in the text. Places holds the positions, title first: the gap from the one before,
// shifted left to make room for the form of the word.
internal sealed record Postings(
    int[] FirstBlock,
    int[] DocumentCounts,
    int[] BlockLastDoc,
    int[] BlockDocs,
    int[] BlockPlaces,
    byte[] Docs,
    byte[] Places)
{
    public const int BlockSize = 128;

    public static int FormBits(int forms) => forms <= 1 ? 0 : BitOperations.Log2((uint)forms - 1) + 1;
}
