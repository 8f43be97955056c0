namespace DhrManager.Domain.Historic;

/// <summary>The columns of a list of reviews.</summary>
public static class RegisterColumns
{
    public static readonly FileColumn Title = new("Title", ["title", "name", "review", "reviewtitle", "case", "casename", "reporttitle", "dhr"]);
    public static readonly FileColumn Reference = new("Reference", ["reference", "ref", "referencenumber", "casereference", "id", "number", "no", "dhrnumber"]);
    public static readonly FileColumn Died = new("Died", ["died", "dateofdeath", "death", "yearofdeath", "diedon", "dod"]);
    public static readonly FileColumn Published = new("Published", ["published", "dateofpublication", "publication", "publicationdate", "yearofpublication", "publishedon", "datepublished"]);
    public static readonly FileColumn Source = new("Heard of", ["heardof", "source", "foundin", "wherefound"]);
    public static readonly FileColumn Holding = new("Report", ["report", "reportheld", "holding", "held", "status", "copy", "copyheld"]);
    public static readonly FileColumn Seeker = new("Who is looking", ["whoislooking", "seeker", "lookedforby", "owner", "responsible"]);
    public static readonly FileColumn Notes = new("Notes", ["notes", "note", "comment", "comments", "remarks"]);

    public static IReadOnlyList<FileColumn> All { get; } = [Title, Reference, Died, Published, Source, Holding, Seeker, Notes];
}
