using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DhrManager.Domain;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Routes;

/// <summary>Every address of the running application: who may use it is written down, and nobody else can.</summary>
public partial class RoutesTests(AppFactory app) : IClassFixture<AppFactory>
{
    /// <summary>Set to 1 to write routes.txt anew; the change is then seen in review.</summary>
    private const string UpdateVariable = "UPDATE_ROUTES";

    [Fact]
    public void The_list_of_routes_is_as_written_down()
    {
        var actual = string.Concat(Route.All(app).Select(route => route + "\n"));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Golden(), actual);
        }

        Assert.True(actual == File.ReadAllText(Golden()).ReplaceLineEndings("\n"), $"routes.txt differs ({UpdateVariable}=1 writes it):\n{actual}");
    }

    [Fact]
    public void Every_route_says_who_may_use_it() => Assert.DoesNotContain(Route.All(app), route => route.Policy is null);

    [Fact]
    public void Nothing_about_a_review_is_for_anyone() =>
        Assert.DoesNotContain(Route.All(app), route => route.IsOfAReview && route.Policy == Route.Anyone);

    [Theory]
    [InlineData("police.contact")]
    [InlineData("administrator")]
    public async Task Nobody_finds_a_page_of_a_review_they_are_not_on_the_list_of(string mailbox)
    {
        var review = await app.NotifyDeathAsync();
        var visitor = await app.SignInAsync(mailbox);

        List<string> found = [];
        foreach (var route in Route.All(app).Where(r => r.IsOfAReview && (r.Methods.Contains("GET") || r.Methods.Contains("ANY"))))
        {
            var status = (await visitor.TryGetAsync(route.AddressFor(review))).Status;
            if (status != HttpStatusCode.NotFound)
            {
                found.Add($"{route}: {status}");
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task Nothing_can_be_posted_to_a_review_without_its_form()
    {
        var review = await app.NotifyDeathAsync();
        var visitor = await app.SignInAsync("police.contact");

        List<string> taken = [];
        foreach (var route in Route.All(app).Where(r => r.IsOfAReview && r.Methods.Contains("POST")))
        {
            var status = await visitor.PostNothingAsync(route.AddressFor(review));
            if (status is not (HttpStatusCode.NotFound or HttpStatusCode.BadRequest))
            {
                taken.Add($"{route}: {status}");
            }
        }

        Assert.Empty(taken);
    }

    [Fact]
    public void Every_human_step_of_every_workflow_has_a_page()
    {
        var shapes = Route.All(app).Select(route => route.Shape).ToHashSet();
        List<string> missing =
        [
            .. from file in Directory.EnumerateFiles(Path.Combine(Root(), "workflow-definitions"), "*.json").Order(StringComparer.Ordinal)
               let text = File.ReadAllText(file)
               let isOfASubject = IsOfASubject(EventInput().Match(text).Groups["event"].Value)
               from form in FormInput().Matches(text).Select(match => match.Groups["form"].Value).Distinct()
               let shape = isOfASubject ? $"/reviews/{{}}/{form}/{{}}" : $"/reviews/{{}}/{form}"
               where !shapes.Contains(shape)
               select $"{Path.GetFileName(file)}: {shape}",
        ];

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    // The first event of a file is the one that starts the definition.
    private static bool IsOfASubject(string eventName) =>
        typeof(CaseEvent).Assembly.GetExportedTypes().Single(type => type.IsSubclassOf(typeof(CaseEvent)) && type.Name == eventName)
            .GetProperty(nameof(CaseEvent.SubjectId))!.DeclaringType != typeof(CaseEvent);

    private static string Golden([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "routes.txt");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "DhrManager.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    // An input as the definition files write it: its name, and the value of its expression.
    [GeneratedRegex("\"form\"\\s*:\\s*\\{[^}]*\"value\"\\s*:\\s*\"(?<form>[^\"]+)\"")]
    private static partial Regex FormInput();

    [GeneratedRegex("\"eventName\"\\s*:\\s*\\{[^}]*\"value\"\\s*:\\s*\"(?<event>[^\"]+)\"")]
    private static partial Regex EventInput();
}
