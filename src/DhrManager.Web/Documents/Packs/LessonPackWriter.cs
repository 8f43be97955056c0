using System.IO.Compression;
using System.Text;
using DhrManager.Web.Documents.Templates.Packs;

namespace DhrManager.Web.Documents.Packs;

/// <summary>Writes a pack as a zip file of plain pages: an index and one page for each lesson.</summary>
public sealed class LessonPackWriter(DocumentRenderer renderer)
{
    private const string Index = "index.html";

    public async Task<byte[]> WriteAsync(LessonPack pack)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            await AddAsync(zip, Index, Letter.Of<PackIndexPage>(pack.Title, pack));
            for (var i = 0; i < pack.Lessons.Count; i++)
            {
                var facts = new PackLessonPage.Facts(pack, pack.Lessons[i], FileAt(pack, i - 1), FileAt(pack, i + 1));
                await AddAsync(zip, pack.Lessons[i].File, Letter.Of<PackLessonPage>(pack.Lessons[i].Title, facts));
            }
        }

        return file.ToArray();
    }

    private static string? FileAt(LessonPack pack, int index) => index >= 0 && index < pack.Lessons.Count ? pack.Lessons[index].File : null;

    private async Task AddAsync(ZipArchive zip, string name, Letter page)
    {
        await using var stream = zip.CreateEntry(name).Open();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(await renderer.RenderAsync(page)));
    }
}
