using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ModerateTest;

public sealed class ModerateTestForm
{
    [Required(ErrorMessage = "Select the grade that the partnership settles on")]
    public string? Position { get; set; }

    [Required(ErrorMessage = "Enter why the partnership settles on this"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>The partnership settles the grade of a tested answer.</summary>
public sealed class ModerateTestHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid testId, ModerateTestForm form, CancellationToken cancellationToken)
    {
        var test = await db.PeerTests.SingleAsync(t => t.Id == testId, cancellationToken);
        test.Moderate(AnswerPosition.List.Find(form.Position!), form.Note, db.Actor);
        db.Audit("TestModerated", new { test.CampaignId, test.Id, position = form.Position });
        await db.SaveChangesAsync(cancellationToken);
    }
}
