namespace DhrManager.Domain.CodedLists;

/// <summary>How far the work on an old review has come.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record EntryState : CodedValue, ICodedList<EntryState>
{
    public static readonly EntryState Registered = new("registered", "Registered");
    public static readonly EntryState ReportRead = new("report-read", "Report read in");
    public static readonly EntryState FirstReading = new("first-reading", "First reading");
    public static readonly EntryState SecondReading = new("second-reading", "Second reading");
    public static readonly EntryState Captured = new("captured", "Captured");
    public static readonly EntryState InLibrary = new("in-library", "In the library");
    public static readonly EntryState NotPublished = new("not-published", "Not to be published");

    private EntryState(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<EntryState> List { get; } = new(
        Registered,
        ReportRead,
        FirstReading,
        SecondReading,
        Captured,
        InLibrary,
        NotPublished);
}
