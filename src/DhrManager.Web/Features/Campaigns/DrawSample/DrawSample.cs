using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.DrawSample;

public sealed class DrawSampleForm
{
    [Required(ErrorMessage = "Enter how many answers to draw"), RegularExpression("[0-9]{1,3}", ErrorMessage = "Enter how many as a number, for example 5")]
    public string? Size { get; set; }

    [RealDate("the day by which they are tested")]
    public DateParts? DueOn { get; set; }
}

/// <summary>Draws answers by lot and gives each to another organisation to test.</summary>
public sealed class DrawSampleHandler(DhrDbContext db)
{
    private const int SeedBytes = 8;

    public async Task HandleAsync(Guid campaignId, DrawSampleForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        var tests = await db.PeerTests.Where(t => t.CampaignId == campaignId).ToListAsync(cancellationToken);
        var answers = (await db.LessonReturns.Where(r => r.CampaignId == campaignId).ToListAsync(cancellationToken))
            .Where(r => r.Signature is { Position.ClaimsChange: true } && tests.TrueForAll(t => t.ReturnId != r.Id)).ToDictionary(r => r.Id);
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SeedBytes));
        var draw = new SampleDraw(campaign, [.. answers.Keys.Order()], int.Parse(form.Size!, CultureInfo.InvariantCulture), seed, db.Actor);
        db.SampleDraws.Add(draw);
        foreach (var id in draw.Drawn)
        {
            var answer = answers[id];
            tests.Add(new PeerTest(answer, PeerTest.ChallengerOf(answer.AgencyId, campaign, tests), SampleBasis.Random, whyChosen: null, form.DueOn!.ToDate(), campaign, db.Actor));
            db.PeerTests.Add(tests[^1]);
        }

        db.Audit("SampleDrawn", new { campaignId, draw.Id, draw.Size, draw.Seed });
        await db.SaveChangesAsync(cancellationToken);
    }
}
