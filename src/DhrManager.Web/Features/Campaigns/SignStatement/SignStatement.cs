using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.SignStatement;

public sealed class SignStatementForm
{
    private const string TooLong = "This must be 1,200 characters or fewer, so that the statement fits on one page";

    [Required(ErrorMessage = "Enter what you are assured of, and why"), StringLength(AssuranceStatement.TextMaxLength, ErrorMessage = TooLong)]
    public string? Assured { get; set; }

    [Required(ErrorMessage = "Enter what you are not assured of. If there is nothing, say so"), StringLength(AssuranceStatement.TextMaxLength, ErrorMessage = TooLong)]
    public string? Gaps { get; set; }

    [Required(ErrorMessage = "Enter what will be done next, and by when"), StringLength(AssuranceStatement.TextMaxLength, ErrorMessage = TooLong)]
    public string? Next { get; set; }
}

public sealed class SignStatementHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">It is signed already, or the statement refuses.</exception>
    public async Task HandleAsync(Guid campaignId, Guid agencyId, SignStatementForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == campaignId, cancellationToken);
        RuleBrokenException.ThrowIf(
            await db.AssuranceStatements.AnyAsync(s => s.CampaignId == campaignId && s.AgencyId == agencyId, cancellationToken),
            "The statement of your organisation is signed already.",
            Citations.Local);
        var returns = await db.LessonReturns.AsNoTracking().Where(r => r.CampaignId == campaignId && r.AgencyId == agencyId).ToListAsync(cancellationToken);
        var statement = new AssuranceStatement(campaign, agencyId, returns, new StatementText(form.Assured, form.Gaps, form.Next), db.Actor);
        db.AssuranceStatements.Add(statement);
        db.Audit("StatementSigned", new { campaignId, statement.Id, agencyId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
