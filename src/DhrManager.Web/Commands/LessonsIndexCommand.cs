using System.Diagnostics;
using System.Text.Json;
using DhrManager.Lessons.Index;

namespace DhrManager.Web.Commands;

/// <summary><c>lessons index</c>: makes an index of any documents, in place of what the folder held.</summary>
internal static class LessonsIndexCommand
{
    /// <exception cref="CommandRefusedException">An option or a line is wrong. The index is then as it was.</exception>
    public static int Run(CommandOptions options, TextWriter output)
    {
        var (documents, folder) = (options.Required("--jsonl"), options.Required("--out"));
        options.RequireNoOthers();
        using var lines = File.OpenText(documents);
        var watch = Stopwatch.StartNew();
        var index = LessonIndex.Open(folder);
        using (var writer = index.OpenWriter())
        {
            writer.Clear();
            foreach (var (line, number) in JsonLines.Read(lines))
            {
                writer.Replace(DocumentOf(line, number));
            }

            writer.Commit();
        }

        output.WriteLine(JsonSerializer.Serialize(new
        {
            documents = index.DocumentCount,
            seconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
            bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length),
        }));
        return 0;
    }

    private static LessonDocument DocumentOf(string line, int number)
    {
        using var document = JsonLines.Parse(line, number);
        return new LessonDocument
        {
            Id = JsonLines.Text(document.RootElement, "id") ?? throw JsonLines.Wrong(number, "it has no id"),
            Kind = LessonKind.Lesson,
            Title = JsonLines.Text(document.RootElement, "title") ?? "",
            Text = JsonLines.Text(document.RootElement, "text") ?? throw JsonLines.Wrong(number, "it has no text"),
        };
    }
}
