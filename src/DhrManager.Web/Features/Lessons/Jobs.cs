using DhrManager.Domain.Rules;

namespace DhrManager.Web.Features.Lessons;

/// <summary>A kind of work, and what tells that a lesson is for the people who do it.</summary>
/// <param name="Label">After "I work in".</param>
/// <param name="AgencyKinds">Codes of <see cref="Domain.CodedLists.AgencyKind"/>.</param>
/// <param name="Themes">Codes of <see cref="Features.Themes"/>.</param>
public sealed record Job(string Code, string Label, IReadOnlyList<string> AgencyKinds, IReadOnlyList<string> Themes, IReadOnlyList<string> Words);

/// <summary>The kinds of work that readers choose from, as <c>seed/jobs.json</c> has them.</summary>
public sealed record Jobs(IReadOnlyList<Job> All)
{
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static Jobs Read(string seedFolder) =>
        new(SeedFile.Read<IReadOnlyList<Job>>(seedFolder, "jobs.json", "must be the list of kinds of work as JSON"));

    public Job? Find(string code) => All.FirstOrDefault(job => job.Code == code);
}
