using System.Text.Json;
using DhrManager.Domain.Rules;

namespace DhrManager.Web.Seeding.Closed;

/// <summary>One file of <c>seed/demo/reviews</c>: an invented review as its report and its action plan tell it.</summary>
public sealed record ClosedReviewFile(
    string Id,
    string CaseReference,
    string Title,
    string ReviewType,
    string CommunitySafetyPartnership,
    FileDates Dates,
    FileDeath Death,
    FilePerson Victim,
    FilePerson Perpetrator,
    IReadOnlyList<string> Features,
    IReadOnlyList<FileCode> Panel,
    IReadOnlyList<FileCode> AgenciesWithContact,
    IReadOnlyList<string> Summary,
    IReadOnlyList<string> KeyFindings,
    IReadOnlyList<string> LearningPoints,
    IReadOnlyList<string> GoodPractice,
    IReadOnlyList<FileRecommendation> Recommendations)
{
    private static readonly JsonSerializerOptions _options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <exception cref="SettingsException">The file cannot be opened or read.</exception>
    public static ClosedReviewFile Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ClosedReviewFile>(File.ReadAllText(file), _options)!;
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            throw new SettingsException(file, "the file", "must be a closed review of the demo as JSON");
        }
    }
}

/// <summary>Months such as 2019-05.</summary>
public sealed record FileDates(string Notified, string Decision, string Published);

public sealed record FileDeath(string Month, string Type, string Method, string Location, bool ChildrenPresent);

public sealed record FilePerson(
    string Pseudonym,
    string Sex,
    string AgeBand,
    string Ethnicity,
    string? Relationship,
    string? Verdict,
    IReadOnlyList<string> Vulnerabilities,
    IReadOnlyList<string> MentalHealth);

public sealed record FileCode(string Code);

/// <param name="Scope">Local, Single agency or National.</param>
public sealed record FileRecommendation(
    string Text,
    string Scope,
    FileAgency LeadAgency,
    IReadOnlyList<FileCode> Themes,
    DateOnly TargetDate,
    string Status,
    DateOnly? CompletedDate,
    string Outcome);

public sealed record FileAgency(string Code, string Name);
