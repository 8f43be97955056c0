using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>A piece of evidence as typed.</summary>
public class EvidenceForm
{
    [StringLength(EvidencePiece.TitleMaxLength, ErrorMessage = "What the evidence is must be 200 characters or fewer")]
    public string? EvidenceTitle { get; set; }

    public string? EvidenceLevelCode { get; set; }

    [RealDate("the date of the evidence", Optional = true)]
    public DateParts? EvidenceDatedOn { get; set; }

    [StringLength(EvidencePiece.TextMaxLength, ErrorMessage = "What the evidence shows must be 2,000 characters or fewer")]
    public string? EvidenceShows { get; set; }

    [StringLength(EvidencePiece.TextMaxLength, ErrorMessage = "Where the evidence can be seen must be 2,000 characters or fewer")]
    public string? EvidenceKeptAt { get; set; }

    /// <summary>Whether anything of it was filled in.</summary>
    public bool HasEvidence => Typed.OrNull(EvidenceTitle + EvidenceLevelCode + EvidenceShows + EvidenceKeptAt) is not null || EvidenceDatedOn is { IsEmpty: false };

    /// <exception cref="RuleBrokenException">Level or date is missing.</exception>
    public EvidenceText ToEvidence()
    {
        RuleBrokenException.ThrowIf(!EvidenceLevel.List.TryFind(EvidenceLevelCode, out var level), "Select what level the evidence is.", Citations.Local);
        RuleBrokenException.ThrowIf(EvidenceDatedOn?.Value is null, "Enter the date of the evidence.", Citations.Local);
        return new(EvidenceTitle, level, EvidenceDatedOn.ToDate(), EvidenceShows, EvidenceKeptAt);
    }
}
