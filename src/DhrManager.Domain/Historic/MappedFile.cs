using DhrManager.Domain.Chronologies;

namespace DhrManager.Domain.Historic;

// A list with a row of headings, before anybody knows what its lines say.
internal sealed record MappedFile(
    IReadOnlyList<string> Headings,
    IReadOnlyList<FileColumn?> Mapping,
    IReadOnlyList<(int Row, FileRow Fields)> Rows,
    IReadOnlyList<FileProblem> Problems)
{
    /// <param name="mapping">What people chose, by the position of the heading; null to go by the headings.</param>
    /// <param name="required">Each with the sentence that asks for it.</param>
    public static MappedFile Read(
        string text,
        IReadOnlyList<FileColumn> columns,
        IReadOnlyList<FileColumn?>? mapping,
        IReadOnlyList<(FileColumn Column, string Sentence)> required,
        int maxRows)
    {
        var (records, isQuoteOpen) = Csv.Read(text);
        if (records.Count == 0 || records[0].All(string.IsNullOrWhiteSpace))
        {
            return new MappedFile([], [], [], [new FileProblem(1, $"The first row must hold the headings, for example {string.Join(", ", columns.Select(c => c.Name))}.")]);
        }

        IReadOnlyList<string> headings = [.. records[0].Select(h => h.Trim())];
        var chosen = mapping?.Count == headings.Count ? mapping : FileColumn.Guess(columns, headings);
        FileProblem[] problems = [.. Problem(chosen, required, records.Count - 1, isQuoteOpen, maxRows)];
        return new MappedFile(headings, chosen, problems.Length > 0 ? [] : Lines(chosen, records), problems);
    }

    private static IReadOnlyList<(int Row, FileRow Fields)> Lines(IReadOnlyList<FileColumn?> columns, IReadOnlyList<IReadOnlyList<string>> records) =>
        [.. records.Index().Skip(1).Where(r => !r.Item.All(string.IsNullOrWhiteSpace)).Select(r => (r.Index + 1, new FileRow(columns, r.Item)))];

    private static IEnumerable<FileProblem> Problem(
        IReadOnlyList<FileColumn?> columns, IReadOnlyList<(FileColumn Column, string Sentence)> required, int rowCount, bool isQuoteOpen, int maxRows)
    {
        foreach (var (_, sentence) in required.Where(r => !columns.Contains(r.Column)))
        {
            yield return new FileProblem(1, sentence);
        }

        foreach (var twice in columns.OfType<FileColumn>().GroupBy(c => c).Where(g => g.Count() > 1))
        {
            yield return new FileProblem(1, $"Two columns are chosen for {twice.Key.Name}. Choose one of them.");
        }

        if (isQuoteOpen)
        {
            yield return new FileProblem(rowCount + 1, "A quotation mark is opened and never closed. Close it, or write it twice.");
        }

        if (rowCount > maxRows)
        {
            yield return new FileProblem(rowCount + 1, $"The list holds more than {maxRows} lines. Split it.");
        }
    }
}
