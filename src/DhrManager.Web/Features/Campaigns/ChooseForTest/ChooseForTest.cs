using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ChooseForTest;

public sealed class ChooseForTestForm
{
    [Required(ErrorMessage = "Select who tests it")]
    public string? Challenger { get; set; }

    [Required(ErrorMessage = "Enter why this answer is tested"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Why { get; set; }

    [RealDate("the day by which it is tested")]
    public DateParts? DueOn { get; set; }
}

public sealed class ChooseForTestHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The answer is in the sample already, or cannot be tested by this organisation.</exception>
    public async Task HandleAsync(Guid returnId, ChooseForTestForm form, CancellationToken cancellationToken)
    {
        var answer = await db.LessonReturns.AsNoTracking().SingleAsync(r => r.Id == returnId, cancellationToken);
        var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == answer.CampaignId, cancellationToken);
        RuleBrokenException.ThrowIf(await db.PeerTests.AnyAsync(t => t.ReturnId == returnId, cancellationToken), "This answer is in the sample already.", Citations.Local);
        var test = new PeerTest(answer, Ids.Read(form.Challenger)!.Value, SampleBasis.Risk, form.Why, form.DueOn!.ToDate(), campaign, db.Actor);
        db.PeerTests.Add(test);
        db.Audit("AnswerChosenForTest", new { answer.CampaignId, returnId, test.ChallengerId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
