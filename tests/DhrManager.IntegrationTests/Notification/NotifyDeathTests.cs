using System.Net;
using System.Text;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Notification;

public class NotifyDeathTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string Address = "/reviews/new";
    private const string RealName = "Quillon Featherstonehaugh";

    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to() =>
        Assert.Contains("/account/sign-in", (await app.Visit().TryGetAsync(Address)).Location, StringComparison.Ordinal);

    [Fact]
    public async Task Only_managers_of_a_partnership_find_the_page()
    {
        var visitor = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync(Address)).Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_what_was_typed_stays()
    {
        var visitor = await app.SignInAsync("manager");

        var answer = await PostAsync(visitor, diedOn: 2, ("Input.Circumstances", ""));

        Assert.Contains("Describe the circumstances in a few sentences", answer.Errors);
        Assert.Equal("Kestrel 2", answer.Document.GetElementById("Input-Pseudonym")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_child_is_refused_with_the_route_to_take_instead()
    {
        var visitor = await app.SignInAsync("manager");

        var answer = await PostAsync(visitor, diedOn: 3, ("Input.Age", "12"));

        Assert.Contains("child death review", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_opens_a_review_with_a_reference_and_its_first_step()
    {
        var visitor = await app.SignInAsync("manager");

        var answer = await PostAsync(visitor, diedOn: 4);

        var id = OpenedBy(answer);
        Assert.Equal(["triage"], await app.OpenStepsAsync(id));
        Assert.StartsWith("DHR-PA-", await app.ReadAsync(id, r => r.Reference), StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(id, r => r.Access.Count)); // The manager and the chair of the partnership.
    }

    [Fact]
    public async Task The_real_name_is_kept_in_the_identity_key_encrypted_and_nowhere_else()
    {
        var visitor = await app.SignInAsync("manager");

        var id = OpenedBy(await PostAsync(visitor, diedOn: 5, ("Input.RealName", RealName), ("Input.DateOfBirth", "4 May 1988")));

        Assert.Equal(RealName, await app.WithDatabaseAsync(db => db.Identities.Where(i => i.ReviewId == id).Select(i => i.LegalName).SingleAsync()));
        Assert.DoesNotContain(RealName, await EverythingOnDiskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_death_that_may_be_here_already_is_saved_only_when_said_to_be_another()
    {
        var visitor = await app.SignInAsync("manager");
        var first = OpenedBy(await PostAsync(visitor, diedOn: 6, ("Input.Partnership", Partnership("NE"))));

        var warned = await PostAsync(visitor, diedOn: 6, ("Input.Partnership", Partnership("NE")));

        Assert.Equal(HttpStatusCode.OK, warned.Status);
        Assert.Contains("tick those that are about another one", Assert.Single(warned.Errors), StringComparison.Ordinal);
        Assert.NotNull(warned.Document.QuerySelector(".govuk-error-summary a[href='#Input-OtherDeaths']"));
        var saved = await visitor.PostAsync(warned, "main form", [("Input.OtherDeaths", first.ToString())]);
        Assert.NotEqual(first, OpenedBy(saved));
    }

    [Fact]
    public async Task A_pseudonym_that_another_review_of_the_partnership_has_is_said()
    {
        var visitor = await app.SignInAsync("manager");
        OpenedBy(await PostAsync(visitor, diedOn: 8, ("Input.Partnership", Partnership("NE")), ("Input.Pseudonym", "Harrier")));

        var warned = await PostAsync(visitor, diedOn: 9, ("Input.Partnership", Partnership("NE")), ("Input.Pseudonym", "harrier"));
        var renamed = await visitor.PostAsync(warned, "main form", [("Input.Pseudonym", "Merlin")]);

        Assert.Contains("Goes by the same pseudonym", warned.Document.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Merlin", await app.ReadAsync(OpenedBy(renamed), r => r.Title));
    }

    [Fact]
    public async Task Nobody_opens_a_review_for_a_partnership_they_do_not_manage()
    {
        var visitor = await app.SignInAsync("manager.north");

        var answer = await PostAsync(visitor, diedOn: 7, ("Input.Partnership", Partnership("PA")));

        // The only partnership of this manager is taken, whatever is posted.
        Assert.StartsWith("DHR-NE-", await app.ReadAsync(OpenedBy(answer), r => r.Reference), StringComparison.Ordinal);
    }

    private static string Partnership(string code) => Web.Seeding.DemoCounty.Partnership(code).ToString();

    private static Guid OpenedBy(Page answer)
    {
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    // Deaths years apart and of different names, so that one test's review is no duplicate of another's.
    private static async Task<Page> PostAsync(Visitor visitor, int diedOn, params (string Name, string Value)[] instead)
    {
        (string Name, string Value)[] usual =
        [
            ("Input.Partnership", Partnership("PA")),
            ("Input.NotifiedBy", "Estmere Constabulary, detective inspector"),
            ("Input.DiedOn.Day", "9"),
            ("Input.DiedOn.Month", "3"),
            ("Input.DiedOn.Year", (2000 + diedOn).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Input.DeathCategory", "intimate-partner-homicide"),
            ("Input.Circumstances", "Found at home."),
            ("Input.Pseudonym", $"Kestrel {diedOn}"),
            ("Input.Age", "34"),
            ("Input.Sex", "female"),
        ];
        var values = usual.Where(u => instead.All(i => i.Name != u.Name)).Concat(instead);
        return await visitor.PostAsync(await visitor.GetAsync(Address), "main form", values);
    }

    private async Task<string> EverythingOnDiskAsync()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
