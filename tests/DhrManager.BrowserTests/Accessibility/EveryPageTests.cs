using DhrManager.BrowserTests.Harness;
using DhrManager.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

[Collection(SiteCollection.Name)]
public class EveryPageTests(Site site)
{
    /// <summary>Between them they may see every page; the administrator last, who sees no review.</summary>
    private static readonly string[] _people =
    [
        "manager", "chair", "csp.chair", "panel", "police.contact", "police.author", "police.signoff", "health.contact", "practitioner", "administrator",
    ];

    /// <summary>Nothing links to them: they appear by themselves.</summary>
    private static readonly string[] _unlinked = ["/error", "/not-found"];

    [Fact]
    public async Task Every_page_can_be_reached_and_axe_finds_nothing_on_it()
    {
        var pages = new SitePages(site);
        var tour = new Tour(pages);
        var people = new Dictionary<string, Someone>();
        foreach (var mailbox in _people)
        {
            people[mailbox] = await Someone.SignedInAsync(site, mailbox);
            foreach (var address in mailbox == "manager" ? await HistoricPages.FindAsync(site) : [])
            {
                await tour.LookInAsync(people[mailbox], address);
            }

            await tour.WalkAsync(people[mailbox], "/");
        }

        // Last, because most actions answer one review and link to more.
        foreach (var address in await SharedActionPages.FindAsync(site))
        {
            await tour.LookInAsync(people["manager"], address);
        }

        foreach (var (mailbox, address) in (await Steps.FindAsync(site)).Where(step => people.ContainsKey(step.Mailbox)))
        {
            await tour.LookInAsync(people[mailbox], address);
        }

        var nobody = await Someone.VisitingAsync(site);
        await tour.WalkAsync(nobody, "/account/sign-in");
        var link = site.Services.GetRequiredService<FirstAdministratorLink>();
        foreach (var address in _unlinked.Append($"/account/first-administrator?token={link.Offer()}"))
        {
            await tour.LookInAsync(nobody, address);
        }

        var unreached = pages.All.Except(tour.Reached.Keys).Except(OnTheWay.Patterns).Select(pattern => $"{pattern}: nobody gets there");
        var problems = new List<string>(unreached);
        foreach (var (who, address) in tour.Reached.Values)
        {
            await who.Page.GotoAsync(address);
            problems.AddRange((await Axe.ProblemsAsync(who.Page)).Select(problem => $"{address}: {problem}"));
        }

        link.Withdraw();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }
}
