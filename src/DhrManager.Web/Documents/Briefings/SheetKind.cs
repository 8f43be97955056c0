using DhrManager.Web.Documents.Templates.Briefings;

namespace DhrManager.Web.Documents.Briefings;

/// <summary>A form in which a briefing is handed out.</summary>
/// <param name="Code">In the address and in the name of the file.</param>
/// <param name="Template">Draws a <see cref="BriefingSheet"/>.</param>
/// <param name="Width">Of the paper, in twentieths of a point, as Word counts.</param>
/// <param name="Height">As the width.</param>
public sealed record SheetKind(string Code, string Name, string About, Type Template, uint Width, uint Height)
{
    public static IReadOnlyList<SheetKind> All { get; } =
    [
        new("briefing", "Seven-minute briefing", "one page of A4, to read and talk about", typeof(BriefingPage), 11_906, 16_838),
        new("card", "Team card", "one page of A5, to put up or hand out", typeof(CardPage), 8_391, 11_906),
        new("slide", "Slide", "one page of 16:9, to begin a meeting with", typeof(SlidePage), 19_200, 10_800),
    ];

    public bool IsWide => Width > Height;

    public static SheetKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);
}
