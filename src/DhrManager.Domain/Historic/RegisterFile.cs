using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

/// <summary>A list of reviews as somebody keeps it. Taken whole or not at all.</summary>
/// <param name="Headings">As in the file.</param>
/// <param name="Mapping">For each heading the column it stands for; null when it is left out.</param>
public sealed record RegisterFile(
    IReadOnlyList<string> Headings,
    IReadOnlyList<FileColumn?> Mapping,
    IReadOnlyList<EntryFacts> Entries,
    IReadOnlyList<FileProblem> Problems)
{
    /// <summary>The most lines one list may hold; all reviews of the country are fewer.</summary>
    public const int MaxRows = 3_000;

    /// <summary>Reads comma, semicolon or tab separated text with a row of headings.</summary>
    /// <param name="mapping">What people chose, by the position of the heading; null to go by the headings.</param>
    /// <param name="today">UK calendar date; nothing can lie ahead of it.</param>
    public static RegisterFile Read(string text, IReadOnlyList<FileColumn?>? mapping, DateOnly today)
    {
        var file = MappedFile.Read(text, RegisterColumns.All, mapping, [(RegisterColumns.Title, "Choose the column that holds the titles.")], MaxRows);
        if (file.Problems.Count > 0)
        {
            return new RegisterFile(file.Headings, file.Mapping, [], file.Problems);
        }

        List<EntryFacts> entries = [];
        List<FileProblem> problems = [];
        HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (row, fields) in file.Rows)
        {
            var (facts, found) = new RegisterFileRow(fields).Read(today);
            entries.Add(facts);
            problems.AddRange(found.Select(sentence => new FileProblem(row, sentence)));
            if (facts.Title.Length > 0 && !titles.Add($"{facts.Title}|{facts.Reference}"))
            {
                problems.Add(new FileProblem(row, $"“{facts.Title}” is in the list twice. Leave one out."));
            }
        }

        if (entries.Count == 0)
        {
            problems.Add(new FileProblem(2, "There are no reviews under the headings."));
        }

        return new RegisterFile(file.Headings, file.Mapping, problems.Count == 0 ? entries : [], problems);
    }
}

// One line of the list.
internal sealed class RegisterFileRow(FileRow fields)
{
    private readonly List<string> _problems = [.. new[] { fields.Problem }.OfType<string>()];

    public (EntryFacts Facts, IReadOnlyList<string> Problems) Read(DateOnly today)
    {
        var facts = new EntryFacts
        {
            Title = fields.Text(RegisterColumns.Title) ?? "",
            Reference = fields.Text(RegisterColumns.Reference),
            DiedWhen = Date(RegisterColumns.Died),
            PublishedWhen = Date(RegisterColumns.Published),
            Source = Coded(RegisterColumns.Source, EntrySource.Other, "the places where reviews are heard of"),
            Holding = Coded(RegisterColumns.Holding, EntryHolding.Missing, "what is known of reports"),
            Seeker = fields.Text(RegisterColumns.Seeker),
            Notes = fields.Text(RegisterColumns.Notes),
        };
        return (Checked(facts, today), _problems);
    }

    private EntryFacts Checked(EntryFacts facts, DateOnly today)
    {
        try
        {
            return facts.Checked(today);
        }
        catch (RuleBrokenException refused)
        {
            _problems.Add(refused.Message);
            return facts;
        }
    }

    private ChronologyDate Date(FileColumn column)
    {
        if (fields.Text(column) is not { } text)
        {
            return ChronologyDate.Unknown;
        }

        if (!ChronologyDate.TryRead(text, out var date, out var problem))
        {
            _problems.Add($"{column.Name}: {problem}");
        }

        return date;
    }

    // Accepts code or label, whatever the case; empty means the value that claims least.
    private T Coded<T>(FileColumn column, T ifEmpty, string what)
        where T : CodedValue, ICodedList<T>
    {
        if (fields.Text(column) is not { } text)
        {
            return ifEmpty;
        }

        var found = T.List.All.FirstOrDefault(v =>
            string.Equals(v.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(v.Label, text, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            _problems.Add($"“{text}” is not among {what}. Write one of: {string.Join(", ", T.List.All.Select(v => v.Label))}.");
        }

        return found ?? ifEmpty;
    }
}
