using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Documents;

public class DocumentTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Every_letter_of_a_review_up_to_publication_is_written()
    {
        var id = await WrittenAsync(Reached.Published);

        var kinds = await app.WithDatabaseAsync(db => db.Documents.Where(d => d.ReviewId == id).Select(d => d.Kind).Distinct().ToListAsync());
        string[] expected = ["notification-acknowledgement", "scoping-request", "decision-home-office", "decision-agencies", "chair-appointment", "return-request", "draft-issued", "submission-cover", "publication-notice", "action-request"];
        Assert.Empty(expected.Except(kinds));
        Assert.Equal(0, await app.WithDatabaseAsync(db => db.OutboxMessages.CountAsync(m => m.Kind == "letter" && m.DoneAt == null)));
    }

    [Fact]
    public async Task A_message_delivered_twice_gives_one_letter()
    {
        var id = await WrittenAsync(Reached.Accepted);
        await using var scope = app.Services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetServices<IMessageHandler>().Single(h => h.Kind == "letter");
        var letter = await app.WithDatabaseAsync(db => db.Documents.AsNoTracking().FirstAsync(d => d.ReviewId == id));
        var message = await app.WithDatabaseAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == letter.Id));

        await handler.HandleAsync(message.Id, message.Payload, CancellationToken.None);

        Assert.Equal(1, await app.WithDatabaseAsync(db => db.Documents.CountAsync(d => d.Id == letter.Id)));
    }

    [Fact]
    public async Task A_document_of_another_agency_or_review_is_not_found()
    {
        var id = await WrittenAsync(Reached.ScopingClosed);
        var other = await WrittenAsync(Reached.Accepted);
        var police = await app.WithDatabaseAsync(db => db.Documents.AsNoTracking()
            .FirstAsync(d => d.ReviewId == id && d.Kind == "scoping-request" && d.Title.Contains("Constabulary")));

        var address = $"/reviews/{id}/documents/{police.Id}";
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("police.contact")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("health.contact")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("housing.contact")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("manager")).TryGetAsync($"/reviews/{other}/documents/{police.Id}")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task People_of_an_agency_see_letters_to_it_and_to_all_agencies_but_not_the_rest()
    {
        var id = await WrittenAsync(Reached.PanelConvened);

        var text = (await (await app.SignInAsync("police.contact")).GetAsync($"/reviews/{id}/documents")).Text;

        Assert.Contains("Scoping request to Estmere Constabulary", text, StringComparison.Ordinal);
        Assert.Contains("Letter to the agencies on the decision", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home Office", text, StringComparison.Ordinal);
        Assert.DoesNotContain("family", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Hospitals", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_a_letter_is_for_is_told_without_a_word_of_the_case()
    {
        var id = await WrittenAsync(Reached.ScopingClosed);
        var (reference, title) = await app.LookAsync(id, r => (r.Reference, r.Title));
        var letters = (await Task.WhenAll(Directory.GetFiles(Path.Combine(app.Folder, "mail")).Select(file => File.ReadAllTextAsync(file))))
            .Where(mail => mail.Contains($"Subject: {reference}: a letter is ready", StringComparison.Ordinal)).ToList();

        string[] expected = ["manager@estmere.example", "police.contact@estmere.example", "health.contact@estmere.example"];
        Assert.Equal(expected.Order(), letters.Select(mail => mail.Split("To: ")[1].Split('\r')[0]).Order());
        Assert.All(letters, mail =>
        {
            Assert.Contains($"A letter of the review {reference} is ready to be read.", mail, StringComparison.Ordinal);
            Assert.DoesNotContain(title, mail, StringComparison.Ordinal);
            Assert.DoesNotContain("Scoping", mail, StringComparison.OrdinalIgnoreCase);
        });
    }

    private async Task<Guid> WrittenAsync(Reached reached)
    {
        var id = await app.ReviewAsync(reached);
        var outbox = app.Services.GetRequiredService<OutboxDispatcher>();
        while (await outbox.RunAsync(CancellationToken.None) > 0)
        {
            // A batch at a time.
        }

        return id;
    }
}
