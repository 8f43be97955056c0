using System.Net;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness;

public class TwoAtOnceTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const int Rounds = 50;

    [Fact]
    public async Task Of_two_people_who_do_one_task_at_once_one_does_it_and_the_other_keeps_the_typed_text()
    {
        var one = await app.SignInAsync("manager");
        var other = await app.SignInAsync("manager.north");

        for (var round = 0; round < Rounds; round++)
        {
            var id = await app.NotifiedAsync("manager", "manager.north");
            var pages = await Task.WhenAll(one.GetAsync(Triage(id)), other.GetAsync(Triage(id)));

            var answers = await Task.WhenAll(
                one.PostAsync(pages[0], "main form", [("Input.Outcome", "accept"), ("Input.Reasons", "Typed by the first.")]),
                other.PostAsync(pages[1], "main form", [("Input.Outcome", "accept"), ("Input.Reasons", "Typed by the other.")]));

            var winner = Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
            var loser = Assert.Single(answers, a => a != winner);
            Assert.Equal(HttpStatusCode.OK, loser.Status);
            Assert.Matches("not open any more|was accepted on", Assert.Single(loser.Errors));
            Assert.StartsWith("Typed by the", loser.Document.GetElementById("Input-Reasons")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(1, await CountAsync(id, nameof(ReviewAccepted)));
        }
    }

    [Fact]
    public async Task Two_people_who_do_different_tasks_of_one_review_at_once_both_succeed()
    {
        var probation = await app.SignInAsync("probation.contact");
        var health = await app.SignInAsync("mental.health.contact");

        for (var round = 0; round < Rounds / 5; round++)
        {
            var id = await app.AskedOfAsync("PS", "EPFT");
            var pages = await Task.WhenAll(probation.GetAsync(await AnswerAsync(id, "PS")), health.GetAsync(await AnswerAsync(id, "EPFT")));

            var answers = await Task.WhenAll(
                probation.PostAsync(pages[0], "main form", NothingFound()),
                health.PostAsync(pages[1], "main form", NothingFound()));

            Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors)));
            Assert.Equal(2, await CountAsync(id, nameof(ScopingAnswered)));
            Assert.Equal(["close-scoping"], await app.OpenStepsAsync(id));
        }
    }

    private static string Triage(Guid id) => $"/reviews/{id}/triage";

    private static (string, string)[] NothingFound() =>
        [("Input.Response", "no-involvement"), ("Input.IdentifiersSearched", "Name and date of birth."), ("Input.RecordsSecured", "yes")];

    private async Task<string> AnswerAsync(Guid id, string agency)
    {
        var agencyId = DemoCounty.Agency(agency);
        var request = await app.ReadAsync(id, r => r.ScopingRequests.Single(s => s.AgencyId == agencyId).Id);
        return $"/reviews/{id}/answer-scoping/{request}";
    }

    private Task<int> CountAsync(Guid id, string kind) =>
        app.WithDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.ReviewId == id && e.Kind == kind));
}
