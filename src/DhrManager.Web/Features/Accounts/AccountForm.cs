using System.ComponentModel.DataAnnotations;

namespace DhrManager.Web.Features.Accounts;

/// <summary>What is typed about somebody who signs in.</summary>
public class AccountForm
{
    [Required(ErrorMessage = "Enter the person's full name"), StringLength(200, ErrorMessage = "Full name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [StringLength(200, ErrorMessage = "Job title must be 200 characters or fewer")]
    public string? JobTitle { get; set; }

    public string? Agency { get; set; }

    /// <summary>Names of standing roles.</summary>
    public List<string>? Standing { get; set; }
}
