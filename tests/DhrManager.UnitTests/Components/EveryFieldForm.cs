using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.Http;

namespace DhrManager.UnitTests.Components;

/// <summary>One member for each kind of field. Errors are declared against the order of the page on purpose.</summary>
public sealed class EveryFieldForm
{
    [Required(ErrorMessage = "Attach the minutes")]
    public IFormFile? Minutes { get; set; }

    [Required(ErrorMessage = "Confirm you have checked this")]
    public string? Checked { get; set; }

    [MinLength(2, ErrorMessage = "Select at least 2 kinds of abuse")]
    public List<string> Kinds { get; set; } = [];

    [Required(ErrorMessage = "Choose an agency")]
    public string? Agency { get; set; }

    [StringLength(10, ErrorMessage = "Reasons must be 10 characters or fewer")]
    public string? Reasons { get; set; }

    [Required(ErrorMessage = "Select a decision")]
    public string? Decision { get; set; }

    [RealDate("the date of the decision")]
    public DateParts DecidedOn { get; set; } = new();

    [StringLength(3, ErrorMessage = "Name must be 3 characters or fewer")]
    public string? Name { get; set; }
}
