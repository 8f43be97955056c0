using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features.Commission;

/// <summary>One key line of enquiry, as typed.</summary>
public sealed class KeyLineRow
{
    [StringLength(Review.TextMaxLength, ErrorMessage = "A key line must be 8,000 characters or fewer")]
    public string? Question { get; set; }

    public string? ProposedBy { get; set; } = KeyLineSource.Panel.Code;

    public bool IsEmpty => Typed.OrNull(Question) is null;

    public static KeyLineRow From(KeyLine line) => new() { Question = line.Question, ProposedBy = line.ProposedBy.Code };

    public KeyLine ToLine(int number) =>
        new(number, Question!.Trim(), KeyLineSource.List.TryFind(ProposedBy, out var source) ? source : KeyLineSource.Panel);
}
