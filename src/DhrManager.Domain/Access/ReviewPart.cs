using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Access;

/// <summary>A part of a review that is shown on a page of its own, and the roles that may read it.</summary>
/// <remarks>
/// Source: this product's default, consistent with the roles in the 2016 guidance, sections 4, 6 and 7. The people of an
/// agency see of a part only what concerns their agency.
/// </remarks>
public sealed record ReviewPart : CodedValue, ICodedList<ReviewPart>
{
    private static readonly ReviewRole[] _partnership = [ReviewRole.CspManager, ReviewRole.CspChair, ReviewRole.IndependentChair];
    private static readonly ReviewRole[] _panel = [.. _partnership, ReviewRole.PanelMember];
    private static readonly ReviewRole[] _everybody = [.. ReviewRole.List.All];

    public static readonly ReviewPart Overview = new("overview", "Overview", _everybody);
    public static readonly ReviewPart People = new("people", "People", _panel);
    public static readonly ReviewPart Agencies = new("agencies", "Agencies and returns", _everybody);
    public static readonly ReviewPart Chronology = new("chronology", "Chronology", _everybody);
    public static readonly ReviewPart Panel = new("panel", "Panel and meetings", _panel);
    public static readonly ReviewPart Clocks = new("clocks", "Dates and pauses", _panel);
    public static readonly ReviewPart Proceedings = new("proceedings", "Other proceedings", _panel);
    public static readonly ReviewPart Family = new("family", "Family", [ReviewRole.CspManager, ReviewRole.IndependentChair]);
    public static readonly ReviewPart Documents = new("documents", "Documents", _everybody);
    public static readonly ReviewPart Findings = new("findings", "Recommendations and actions", _everybody);
    public static readonly ReviewPart History = new("history", "History", _partnership);
    public static readonly ReviewPart Access = new("access", "Who can see this", [ReviewRole.CspManager]);

    private readonly IReadOnlyList<ReviewRole> _readers;

    private ReviewPart(string code, string label, IReadOnlyList<ReviewRole> readers)
        : base(code, label) => _readers = readers;

    public static CodedList<ReviewPart> List { get; } = new(
        Overview, People, Agencies, Chronology, Panel, Clocks, Proceedings, Family, Documents, Findings, History, Access);

    /// <summary>Whether somebody with one of these roles may read it.</summary>
    public bool IsFor(IEnumerable<ReviewRole> roles) => roles.Any(_readers.Contains);
}
