using System.Text;

namespace DhrManager.Lessons.Index;

// Many strings in two arrays. Where the order matters it is that of the UTF-8 bytes, the same on every machine.
internal sealed class StringTable(int[] starts, byte[] bytes)
{
    public int[] Starts => starts;

    public byte[] Bytes => bytes;

    public int Count => starts.Length - 1;

    public string this[int index] => Encoding.UTF8.GetString(BytesOf(index));

    public ReadOnlySpan<byte> BytesOf(int index) => bytes.AsSpan(starts[index], starts[index + 1] - starts[index]);

    public static StringTable Of(IEnumerable<string> strings)
    {
        var starts = new List<int> { 0 };
        var bytes = new ByteWriter();
        foreach (var text in strings)
        {
            bytes.Write(Encoding.UTF8.GetBytes(text));
            starts.Add(bytes.Length);
        }

        return new StringTable([.. starts], bytes.ToArray());
    }

    /// <summary>The places of the strings in the order of the strings.</summary>
    public int[] Order()
    {
        var order = Enumerable.Range(0, Count).ToArray();
        Array.Sort(order, (x, y) => BytesOf(x).SequenceCompareTo(BytesOf(y)));
        return order;
    }

    /// <summary>Place of a string in a sorted table; negative when it is not there.</summary>
    public int Find(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = BytesOf(middle).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
