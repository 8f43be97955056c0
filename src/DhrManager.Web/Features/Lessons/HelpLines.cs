using DhrManager.Domain.Rules;

namespace DhrManager.Web.Features.Lessons;

/// <param name="About">Whom it is for, or when it answers.</param>
public sealed record HelpLine(string Name, string Number, string About)
{
    public string Address => "tel:" + Number.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Where readers of the lessons find help for themselves, as <c>seed/help-lines.json</c> has it.</summary>
/// <param name="Note">What whoever looks after the file must do.</param>
public sealed record HelpLines(string Note, IReadOnlyList<HelpLine> Lines)
{
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static HelpLines Read(string seedFolder) =>
        SeedFile.Read<HelpLines>(seedFolder, "help-lines.json", "must be the help lines as JSON");
}
