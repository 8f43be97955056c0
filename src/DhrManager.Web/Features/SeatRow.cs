using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features;

/// <summary>One proposed member of a panel, as typed.</summary>
public sealed class SeatRow : IValidatableObject
{
    public const string NotInvolved = "not-involved";
    public const string Confidentiality = "confidentiality";
    public const string Conflicts = "conflicts";

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The name and post must be 200 characters or fewer")]
    public string? Name { get; set; }

    public string? Agency { get; set; }

    /// <summary>The kind of body, for a member who comes from none of the agencies in the list.</summary>
    public string? Represents { get; set; }

    public string? Capacity { get; set; } = PanelCapacity.Core.Code;

    public string? Account { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The deputy must be 200 characters or fewer")]
    public string? Deputy { get; set; }

    /// <summary>What they declared: the three codes above.</summary>
    public List<string>? Declared { get; set; } = [];

    /// <summary>A row nobody filled in; the capacity is chosen beforehand and does not count.</summary>
    public bool IsEmpty => Ids.Read(Agency) is null && Ids.Read(Account) is null
        && Typed.OrNull(Name + Represents + Deputy) is null && Declared is not { Count: > 0 };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsEmpty)
        {
            yield break;
        }

        if (Typed.OrNull(Name) is null)
        {
            yield return new ValidationResult("Enter the name and post", [nameof(Name)]);
        }

        if (Ids.Read(Agency) is null && !AgencyKind.List.TryFind(Represents, out _))
        {
            yield return new ValidationResult("Select the agency, or what this member represents", [nameof(Agency)]);
        }
    }

    /// <param name="kinds">The kind of each agency.</param>
    public PanelSeat ToSeat(IReadOnlyDictionary<Guid, AgencyKind> kinds)
    {
        var agency = Ids.Read(Agency) is { } id && kinds.ContainsKey(id) ? id : (Guid?)null;
        return new PanelSeat
        {
            Name = Name?.Trim() ?? "",
            AgencyId = agency,
            AgencyKind = agency is { } known ? kinds[known] : AgencyKind.List.TryFind(Represents, out var kind) ? kind : AgencyKind.Other,
            Capacity = PanelCapacity.List.TryFind(Capacity, out var capacity) ? capacity : PanelCapacity.Core,
            PersonId = Ids.Read(Account),
            Deputy = Typed.OrNull(Deputy),
            IsInvolvedInCase = !Has(NotInvolved),
            SignedConfidentiality = Has(Confidentiality),
            SignedConflicts = Has(Conflicts),
        };
    }

    private bool Has(string declaration) => Declared?.Contains(declaration) == true;
}
