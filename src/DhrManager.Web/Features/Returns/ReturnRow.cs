using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Returns;

/// <summary>What one agency is asked for, as typed.</summary>
public sealed class ReturnRow
{
    [Required(ErrorMessage = "Select the agency")]
    public string? Agency { get; set; }

    [Required(ErrorMessage = "Select what the agency is asked to write")]
    public string? Kind { get; set; }

    [RealDate("the date the return is due")]
    public DateParts? DueOn { get; set; }

    public string? Mandatory { get; set; }

    /// <summary>The request of a valid row.</summary>
    public ReturnRequest ToRequest() => new(
        Ids.Read(Agency) ?? Guid.Empty,
        ReturnKind.List.Find(Kind!),
        IsMandatory: Mandatory == GovCheckbox.Ticked,
        DueOn!.ToDate());
}
