using System.Text.RegularExpressions;
using DhrManager.Domain.CodedLists;
using DhrManager.UnitTests.Builders;
using DhrManager.UnitTests.Calendar;
using DhrManager.Web.Documents;
using DhrManager.Web.Documents.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DhrManager.UnitTests.Documents;

/// <summary>Letters word for word. A change of a letter is a change of a file in Golden, seen by whoever reviews it.</summary>
public partial class LetterTests
{
    private static readonly DateOnly _today = new(2026, 2, 3);

    [Fact]
    public Task The_decision_letter() => MatchesAsync(
        "decision-home-office",
        LetterWriter.Write(LetterCodes.DecisionHomeOffice, Case(A.Review().Decided(DecisionOutcome.NoReview).Build())));

    [Fact]
    public Task The_scoping_request()
    {
        var review = A.Review().Scoped().Build();
        return MatchesAsync(
            "scoping-request",
            LetterWriter.Write(LetterCodes.ScopingRequest, Case(review) with { Agency = "Estmere Constabulary", SubjectId = review.ScopingRequests[0].Id }));
    }

    [Fact]
    public Task The_list_of_the_submission() => MatchesAsync("submission-cover", Letter.Of<SubmissionCoverLetter>(
        "Covering letter",
        new SubmissionCoverLetter.Facts(
            Case(A.Review().Build()).Head,
            2,
            _today,
            [("Overview report", "DHR-PA-2026-01 overview report v4.docx"), ("Action plan", "DHR-PA-2026-01 action plan.xlsx")],
            "Paragraphs 4.2 to 4.9 now explain the risk assessment.")));

    [Fact]
    public async Task What_people_typed_cannot_break_out_of_a_letter()
    {
        var html = await RenderAsync(Letter.Of<NotificationAcknowledgement>(
            "", new NotificationAcknowledgement.Facts(Case(A.Review().Build()).Head, "<script>alert(1)</script>", _today, null)));

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_letter_of_the_definitions_can_be_written()
    {
        var known = typeof(LetterCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToHashSet();
        string[] definitions = ["action", "agency-return", "commission", "decision", "drafting", "notification", "publication", "replace-chair", "scoping-request", "sign-off"];

        var used = definitions.SelectMany(name => LetterCode().Matches(RepositoryFile.Read($"workflow-definitions/{name}.json")).Select(m => m.Groups[1].Value)).ToHashSet();

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(known));
    }

    private static LetterCase Case(Domain.Reviews.Review review) =>
        new(review, "Port Averill Community Safety Partnership", Agency: null, SubjectId: null, ToPanel: false, _today);

    private static async Task MatchesAsync(string name, Letter letter)
    {
        var actual = await RenderAsync(letter);
        var written = Path.Combine(AppContext.BaseDirectory, $"{name}.html");
        await File.WriteAllTextAsync(written, actual);

        Assert.True(
            actual == RepositoryFile.Read($"tests/DhrManager.UnitTests/Documents/Golden/{name}.html").ReplaceLineEndings("\n"),
            $"The letter differs from its golden file. If that is meant, copy {written} over it.");
    }

    private static async Task<string> RenderAsync(Letter letter)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        return (await new DocumentRenderer(services, NullLoggerFactory.Instance).RenderAsync(letter)).ReplaceLineEndings("\n");
    }

    [GeneratedRegex("\"letter\": \\{[^}]*?\"value\": \"([a-z-]+)\"", RegexOptions.Singleline)]
    private static partial Regex LetterCode();
}
