using DhrManager.Lessons.Index;

namespace DhrManager.UnitTests.Lessons.Index;

public class NumbersTests
{
    /// <summary>The share of bytes that another byte of the same number follows, in percent.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(97)]
    public void Skipping_many_at_a_time_ends_where_skipping_one_by_one_does(int longShare)
    {
        var random = new Random(20261122 + longShare);
        for (var length = 0; length <= 200; length++)
        {
            var bytes = Some(random, length, longShare);
            var numbers = bytes.Count(b => b < 0x80);
            for (var count = 0; count <= numbers; count++)
            {
                var from = random.Next(2) == 0 ? 0 : FirstOfSecond(bytes, numbers - count);
                var at = from;

                Numbers.Skip(bytes, ref at, count);

                Assert.Equal(OneByOne(bytes, from, count), at);
            }
        }
    }

    [Fact]
    public void What_is_skipped_is_what_reading_would_pass()
    {
        byte[] bytes = [.. Enumerable.Repeat<byte[]>([0xFF, 0x01, 0x05], 40).SelectMany(b => b)];
        int read = 0, skipped = 0;
        for (var i = 0; i < 77; i++)
        {
            Numbers.Read(bytes, ref read);
        }

        Numbers.Skip(bytes, ref skipped, 77);

        Assert.Equal(read, skipped);
    }

    // The last byte always ends a number, as what was written does.
    private static byte[] Some(Random random, int length, int longShare) =>
        [.. Enumerable.Range(1, length).Select(at => (byte)(random.Next(0x80) | (at < length && random.Next(100) < longShare ? 0x80 : 0)))];

    // Where another number begins, if enough follow it.
    private static int FirstOfSecond(byte[] bytes, int spare) => spare > 0 ? OneByOne(bytes, 0, 1) : 0;

    private static int OneByOne(byte[] bytes, int at, int count)
    {
        while (count > 0)
        {
            count -= bytes[at++] < 0x80 ? 1 : 0;
        }

        return at;
    }
}
