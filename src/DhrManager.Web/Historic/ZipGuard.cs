using System.IO.Compression;

namespace DhrManager.Web.Historic;

/// <summary>Office files are zip files. Some small ones unpack to more than a server has memory for, so what they would unpack to is looked at first.</summary>
internal static class ZipGuard
{
    private const long MaxBytes = 200 * 1024 * 1024;
    private const int MaxRatio = 200;

    /// <summary>Whether it may be unpacked.</summary>
    /// <remarks>The lengths are what the file says of itself; <see cref="Open"/> holds each entry to it.</remarks>
    public static bool IsHarmless(ZipArchive zip) =>
        zip.Entries.Sum(e => e.Length) <= MaxBytes
        && zip.Entries.All(e => e.Length <= 64 * 1024 || e.Length / Math.Max(1, e.CompressedLength) <= MaxRatio);

    /// <summary>The entry as a stream that ends where the file said it would; null when there is no such entry.</summary>
    public static Stream? Open(ZipArchive zip, string path)
    {
        var entry = zip.GetEntry(path);
        return entry is null ? null : new LimitedStream(entry.Open(), entry.Length);
    }

    private sealed class LimitedStream(Stream inner, long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, (int)Math.Min(count, _left));
            _left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
