using DhrManager.Domain.Historic;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.Domain.References;

/// <summary>What a list is compared with.</summary>
/// <param name="PartnershipId">Whose list it is: it changes no other's references.</param>
/// <param name="All">Every reference, those that are retired and those of other partnerships included.</param>
/// <param name="Themes">All of them.</param>
/// <param name="Today">UK calendar date; no year can lie ahead of it.</param>
public sealed record ReferenceShelf(Guid PartnershipId, IReadOnlyCollection<ExternalReference> All, ThemeList Themes, DateOnly Today);

/// <summary>What one line of a list would do.</summary>
/// <param name="Row">As the spreadsheet numbers it; the headings are row 1.</param>
/// <param name="Facts">As they would be stored; as typed when the line is refused.</param>
/// <param name="There">The reference with the same link; null when the link is new.</param>
/// <param name="Refusal">What to put right; null when the line can be taken.</param>
public sealed record ReferenceLine(int Row, ReferenceFacts Facts, ExternalReference? There, string? Refusal)
{
    public bool IsTaken => Refusal is null;

    public bool IsNew => IsTaken && There is null;

    public bool IsChanged => IsTaken && There?.Says(Facts) == false;

    public bool IsSame => IsTaken && There?.Says(Facts) == true;
}

/// <summary>A list of pages elsewhere, as somebody has collected it or a library gives it out.</summary>
/// <param name="Headings">As in the file.</param>
/// <param name="Mapping">For each heading the column it stands for; null when it is left out.</param>
/// <param name="Lines">Lines that are refused are left out; the others can be taken.</param>
/// <param name="Problems">Of the list as a whole: with any, there are no lines.</param>
public sealed record ReferenceFile(
    IReadOnlyList<string> Headings,
    IReadOnlyList<FileColumn?> Mapping,
    IReadOnlyList<ReferenceLine> Lines,
    IReadOnlyList<FileProblem> Problems)
{
    public const int MaxRows = 3_000;

    /// <summary>Reads comma, semicolon or tab separated text with a row of headings.</summary>
    /// <param name="mapping">What people chose, by the position of the heading; null to go by the headings.</param>
    public static ReferenceFile Read(string text, IReadOnlyList<FileColumn?>? mapping, ReferenceShelf shelf)
    {
        var file = MappedFile.Read(text, ReferenceColumns.All, mapping, [(ReferenceColumns.Link, "Choose the column that holds the links.")], MaxRows);
        if (file.Problems.Count > 0)
        {
            return new ReferenceFile(file.Headings, file.Mapping, [], file.Problems);
        }

        var there = shelf.All.ToDictionary(reference => reference.LinkKey);
        HashSet<string> links = [];
        List<ReferenceLine> lines = [.. file.Rows.Select(line => Read(line.Row, line.Fields, shelf, there, links))];
        return new ReferenceFile(file.Headings, file.Mapping, lines, lines.Count > 0 ? [] : [new FileProblem(2, "There are no links under the headings.")]);
    }

    private static ReferenceLine Read(int row, FileRow fields, ReferenceShelf shelf, Dictionary<string, ExternalReference> all, HashSet<string> links)
    {
        var key = ReferenceLink.KeyOf(fields.Text(ReferenceColumns.Link));
        var there = key is null ? null : all.GetValueOrDefault(key);
        var (typed, problem) = new ReferenceFileRow(fields, there?.Facts, shelf.Themes).Read();
        try
        {
            var facts = typed.Checked(shelf.Themes, shelf.Today);
            return new ReferenceLine(row, facts, there, problem ?? Refusal(there, shelf.PartnershipId) ?? (links.Add(key!) ? null : "This link is in the list twice. Leave one out."));
        }
        catch (RuleBrokenException refused)
        {
            return new ReferenceLine(row, typed, there, problem ?? refused.Message);
        }
    }

    private static string? Refusal(ExternalReference? there, Guid partnershipId) => there switch
    {
        null => null,
        _ when there.PartnershipId != partnershipId => "Another partnership keeps this link.",
        { IsInUse: false } => "This link is retired. Use it again first, or leave the line out.",
        _ => null,
    };
}
