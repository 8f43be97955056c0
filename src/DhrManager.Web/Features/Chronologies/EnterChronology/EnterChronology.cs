using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Chronologies.EnterChronology;

/// <summary>Enters one event of an agency's chronology.</summary>
public sealed class EnterChronologyHandler(DhrDbContext db)
{
    public const string Save = "save";
    public const string SaveAndAddAnother = "another";

    public async Task HandleAsync(Guid reviewId, OwnReturn under, EventForm form, CancellationToken cancellationToken)
    {
        await db.AddChronologyAsync(reviewId, under, [form.ToRow()], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
