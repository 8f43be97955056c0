using System.Net;
using AngleSharp.Html.Dom;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Seeding;

namespace DhrManager.IntegrationTests.Robustness.Forged;

/// <summary>What no page offers is answered with the page and a sentence, whichever form it is posted to.</summary>
public class ForgedPostTests(DemoFactory app) : IClassFixture<DemoFactory>
{
    /// <summary>Between them they may use every form; who comes first uses it.</summary>
    private static readonly string[] _people =
    [
        "manager", "chair", "csp.chair", "panel", "police.contact", "police.author", "police.signoff", "health.contact", "health.author", "health.signoff", "administrator",
    ];

    /// <summary>Forms behind a rare state of a review, which the walk would lose without a sound.</summary>
    private static readonly string[] _onceMissed =
        ["approve-minutes", "close-without-review", "combine-chronology", "identity", "record-proportionate-learning", "revise-report", "state-independence"];

    /// <summary>The walk is broken when it finds fewer.</summary>
    private const int FewestForms = 110;

    [Fact]
    public async Task No_form_accepts_or_stumbles_over_what_no_page_offers()
    {
        List<string> faults = [];
        var forms = await FormsAsync();
        Assert.True(forms.Count >= FewestForms, $"Only {forms.Count} forms were found.");
        Assert.Empty(_onceMissed.Except(forms.Select(form => form.Handler)));
        foreach (var form in forms)
        {
            faults.AddRange(await FaultsAsync(form));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<IReadOnlyCollection<FoundForm>> FormsAsync()
    {
        var elsewhere = await RareSteps.OpenAsync(app);
        var walk = new FormWalk();
        List<Visitor> people = [];
        foreach (var mailbox in _people)
        {
            people.Add(await app.SignInAsync(mailbox));
            await walk.FollowLinksAsync(people[^1]);
        }

        await walk.FollowLinksAsync(app.Visit(), "/account/sign-in");
        await walk.OpenAsync([.. await FormWalk.OpenStepsAsync(app), .. elsewhere], people);
        return walk.Found;
    }

    private static async Task<List<string>> FaultsAsync(FoundForm form)
    {
        List<string> faults = [];
        if (Form(form, await form.OpenAsync()) is not { } drawn)
        {
            return faults;
        }

        foreach (var forgery in Forgery.Of(PostedField.Of(drawn, DemoFactory.LoadedOn)))
        {
            var page = await form.OpenAsync();
            if (Form(form, page) is null)
            {
                break; // What was posted before has done it: the form is gone.
            }

            if (Problem(await form.Who.PostAsync(page, form.Selector, forgery.Values), forgery) is { } problem)
            {
                faults.Add($"{form.Address} {form.Handler}, {forgery.Name}: {problem}");
            }
        }

        return faults;
    }

    private static IHtmlFormElement? Form(FoundForm form, Page page) => (IHtmlFormElement?)page.Document.QuerySelector(form.Selector);

    private static string? Problem(Page answer, Forgery forgery) => answer.Status switch
    {
        >= HttpStatusCode.InternalServerError => $"answered {answer.Status}",
        HttpStatusCode.OK when answer.Errors.Count == 0 && !forgery.MayBeAccepted => "came back without a sentence",
        HttpStatusCode.Redirect when !forgery.MayBeAccepted => "was accepted",
        _ => null,
    };
}
