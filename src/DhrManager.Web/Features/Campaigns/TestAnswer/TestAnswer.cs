using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.TestAnswer;

public sealed class TestAnswerForm
{
    [Required(ErrorMessage = "Select what the evidence shows")]
    public string? Position { get; set; }

    public string? Level { get; set; }

    [Required(ErrorMessage = "Enter what you looked at and what it showed"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Another organisation says what the evidence of an answer shows.</summary>
public sealed class TestAnswerHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid testId, TestAnswerForm form, CancellationToken cancellationToken)
    {
        var test = await db.PeerTests.SingleAsync(t => t.Id == testId, cancellationToken);
        test.Find(AnswerPosition.List.Find(form.Position!), EvidenceLevel.List.TryFind(form.Level, out var level) ? level : null, form.Note, db.Actor);
        db.Audit("AnswerTested", new { test.CampaignId, test.Id, position = form.Position });
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>A test with the lesson that the answer is about.</summary>
public sealed record TestSheet(CampaignView View, PeerTest Test, CampaignItem Item, IReadOnlyList<string> Questions, string Agency, string Challenger);

public sealed class TestSheetQuery(DhrDbContext db, CampaignAccessQuery access)
{
    /// <returns>Null when there is no such test, or it is not for the reader.</returns>
    public async Task<TestSheet?> FindAsync(Guid campaignId, Guid testId, string part, CancellationToken cancellationToken)
    {
        var test = await db.PeerTests.AsNoTracking().SingleOrDefaultAsync(t => t.Id == testId && t.CampaignId == campaignId, cancellationToken);
        var view = test is null ? null : await access.ForAnyAsync(campaignId, part, cancellationToken);
        if (view is null)
        {
            return null;
        }

        var item = await db.Set<CampaignItem>().AsNoTracking().SingleAsync(i => i.Id == test!.ItemId, cancellationToken);
        var questions = await db.Campaigns.Where(c => c.Id == campaignId).Select(c => c.Questions).SingleAsync(cancellationToken);
        var names = await db.AgencyNamesAsync(cancellationToken);
        return new TestSheet(view, test!, item, questions, names[test!.AgencyId], names[test.ChallengerId]);
    }
}
