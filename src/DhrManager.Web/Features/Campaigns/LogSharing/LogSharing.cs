using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.LogSharing;

public sealed class LogSharingForm
{
    [Required(ErrorMessage = "Select how it was shared")]
    public string? Kind { get; set; }

    [RealDate("the day on which it was shared")]
    public DateParts? SharedOn { get; set; }

    [Required(ErrorMessage = "Enter who the audience was"), StringLength(SharingEntry.AudienceMaxLength, ErrorMessage = "The audience must be 200 characters or fewer")]
    public string? Audience { get; set; }

    [Required(ErrorMessage = "Enter how many people it reached"), RegularExpression("[0-9]{1,6}", ErrorMessage = "Enter how many people as a number, for example 40")]
    public string? Reached { get; set; }

    public string? Lesson { get; set; }
}

public sealed class LogSharingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, Guid agencyId, LogSharingForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == campaignId, cancellationToken);
        var text = new SharingText(SharingKind.List.Find(form.Kind!), form.SharedOn!.ToDate(), form.Audience, int.Parse(form.Reached!, CultureInfo.InvariantCulture), Ids.Read(form.Lesson));
        var entry = new SharingEntry(campaign, agencyId, text, db.Actor);
        db.SharingEntries.Add(entry);
        db.Audit("SharingLogged", new { campaignId, entry.Id, agencyId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
