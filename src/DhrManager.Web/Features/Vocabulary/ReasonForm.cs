using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>Why a word of the library is changed; shown to everybody beside the change.</summary>
public class ReasonForm
{
    [Required(ErrorMessage = "Enter why, in a sentence that others will understand")]
    [StringLength(ThemeTerm.ReasonMaxLength, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }
}
