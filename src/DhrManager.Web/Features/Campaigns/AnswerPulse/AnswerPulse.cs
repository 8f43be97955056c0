using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.AnswerPulse;

public sealed class AnswerPulseForm
{
    [Required(ErrorMessage = "Select what you do")]
    public string? Role { get; set; }

    public List<AnswerPulseReply>? Replies { get; set; }
}

/// <summary>The answer to one question.</summary>
public sealed class AnswerPulseReply
{
    [Required(ErrorMessage = "Select yes, partly or no")]
    public string? Reply { get; set; }
}

/// <summary>Takes an anonymous answer from whoever has the link. Not in the audit trail, which would keep when it came.</summary>
public sealed class AnswerPulseHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid pulseId, AnswerPulseForm form, CancellationToken cancellationToken)
    {
        var pulse = await db.Pulses.IgnoreQueryFilters([DhrDbContext.AccessFilter]).SingleAsync(p => p.Id == pulseId, cancellationToken);
        db.PulseAnswers.Add(pulse.Take(PulseRole.List.Find(form.Role!), [.. form.Replies!.Select(r => PulseReply.List.Find(r.Reply!))], db.Actor.Today));
        await db.SaveChangesAsync(cancellationToken);
    }
}
