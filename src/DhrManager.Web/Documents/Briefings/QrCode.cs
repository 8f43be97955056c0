using QRCoder;

namespace DhrManager.Web.Documents.Briefings;

/// <summary>An address as a pattern that telephones read.</summary>
public static class QrCode
{
    private const int PixelsOfModule = 8;

    /// <returns>The data of a path of black squares, and how many squares the picture is wide and high, its quiet border included.</returns>
    public static (string Path, int Size) Path(Uri address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var matrix = data.ModuleMatrix;
        var squares =
            from y in Enumerable.Range(0, matrix.Count)
            from x in Enumerable.Range(0, matrix[y].Count)
            where matrix[y][x]
            select $"M{x} {y}h1v1h-1z";
        return (string.Concat(squares), matrix.Count);
    }

    public static byte[] Png(Uri address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(PixelsOfModule);
    }
}
