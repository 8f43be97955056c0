using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Commission.ConvenePanel;

public sealed class ConvenePanelForm
{
    private const int SeatCount = 12;

    [RealDate("the date of the first meeting")]
    public DateParts? FirstMeetingOn { get; set; }

    /// <summary>Rows left empty are passed over.</summary>
    public List<SeatRow> Seats { get; set; } = [];

    /// <summary>One row for each required member of the regime, in its order.</summary>
    public List<MissingRow> Missing { get; set; } = [];

    public void AddMissingRows(IReadOnlyList<RequiredMember> required)
    {
        Seats ??= [];
        while (Seats.Count < SeatCount)
        {
            Seats.Add(new SeatRow());
        }

        Missing ??= [];
        while (Missing.Count < required.Count)
        {
            Missing.Add(new MissingRow());
        }
    }

    public IReadOnlyList<MissingMember> ToMissing(IReadOnlyList<RequiredMember> required) =>
        [.. required.Zip(Missing).Where(pair => Typed.OrNull(pair.Second.Reason) is not null)
            .Select(pair => new MissingMember(pair.First.AgencyKind, pair.Second.Reason!.Trim()))];
}

/// <summary>Why a required member is not on the panel.</summary>
public sealed class MissingRow
{
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Convenes the panel; members with an account are put on the review's list.</summary>
public sealed class ConvenePanelHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ConvenePanelForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var kinds = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Kind, cancellationToken);
        var seats = form.Seats.Where(row => !row.IsEmpty).Select(row => row.ToSeat(kinds)).ToList();

        review.ConvenePanel(seats, form.FirstMeetingOn!.ToDate(), form.ToMissing(review.Regime.RequiredPanel), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
