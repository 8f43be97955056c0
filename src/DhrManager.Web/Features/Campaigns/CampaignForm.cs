using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>The plan of a campaign, as typed.</summary>
public sealed class CampaignForm
{
    /// <summary>Asked only at the start.</summary>
    public string? Partnership { get; set; }

    [Required(ErrorMessage = "Enter the name of the campaign"), StringLength(Campaign.ShortTextMaxLength, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter what the campaign is for"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The purpose must be 8,000 characters or fewer")]
    public string? Purpose { get; set; }

    [StringLength(2_000, ErrorMessage = "The questions must be 2,000 characters or fewer")]
    public string? Questions { get; set; }

    [RealDate("the day on which the campaign opens")]
    public DateParts? OpensOn { get; set; }

    [RealDate("the day on which answers are due")]
    public DateParts? DueOn { get; set; }

    [Required(ErrorMessage = "Select the weakest evidence that is enough")]
    public string? EmbeddedNeeds { get; set; }

    [Required(ErrorMessage = "Enter how many months evidence counts"), RegularExpression("[0-9]{1,2}", ErrorMessage = "Enter the months as a number, for example 24")]
    public string? ProofMonths { get; set; }

    public List<string>? Owners { get; set; }

    public static CampaignForm Of(Campaign campaign) => new()
    {
        Name = campaign.Name,
        Purpose = campaign.Purpose,
        Questions = string.Join('\n', campaign.Questions),
        OpensOn = DateParts.From(campaign.OpensOn),
        DueOn = DateParts.From(campaign.DueOn),
        EmbeddedNeeds = campaign.Rule.EmbeddedNeeds.Code,
        ProofMonths = campaign.Rule.ProofMonths.ToString(CultureInfo.InvariantCulture),
        Owners = [.. campaign.Owners.Select(id => id.ToString())],
    };

    /// <summary>What a new campaign starts from.</summary>
    public static CampaignForm Usual(DateOnly today, Guid owner) => new()
    {
        OpensOn = DateParts.From(today),
        EmbeddedNeeds = DoneRule.Usual.EmbeddedNeeds.Code,
        ProofMonths = DoneRule.Usual.ProofMonths.ToString(CultureInfo.InvariantCulture),
        Owners = [owner.ToString()],
    };

    /// <exception cref="RuleBrokenException">Never by itself: what is typed has been validated.</exception>
    public CampaignPlan ToPlan() => new(
        Name!,
        Purpose!,
        [.. (Questions ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        OpensOn!.ToDate(),
        DueOn!.ToDate(),
        new DoneRule(EvidenceLevel.List.Find(EmbeddedNeeds!), int.Parse(ProofMonths!, CultureInfo.InvariantCulture)));

    public IReadOnlyList<Guid> OwnerIds => [.. (Owners ?? []).Select(Ids.Read).OfType<Guid>()];
}
