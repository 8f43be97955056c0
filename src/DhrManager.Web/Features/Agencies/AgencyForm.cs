using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Agencies;

namespace DhrManager.Web.Features.Agencies;

/// <summary>What is typed about an agency, new or known.</summary>
public class AgencyForm
{
    [Required(ErrorMessage = "Enter the name of the agency"), StringLength(Agency.TextMaxLength, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Select what kind of agency it is")]
    public string? Kind { get; set; }

    [StringLength(Agency.TextMaxLength, ErrorMessage = "Statutory basis must be 200 characters or fewer")]
    public string? StatutoryBasis { get; set; }

    [StringLength(Agency.TextMaxLength, ErrorMessage = "Area must be 200 characters or fewer")]
    public string? Area { get; set; }
}
