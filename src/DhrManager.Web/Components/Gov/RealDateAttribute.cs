using System.ComponentModel.DataAnnotations;

namespace DhrManager.Web.Components.Gov;

/// <summary>
/// Checks the boxes of a <see cref="DateParts"/>. <paramref name="what"/> is read in the middle of a sentence: "the date of death".
/// A date may be left blank only if <see cref="Optional"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RealDateAttribute(string what) : ValidationAttribute
{
    public string What { get; } = what;

    public bool Optional { get; set; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Problem(value as DateParts ?? new DateParts()) is { } problem
            ? new ValidationResult(problem, [validationContext.MemberName!])
            : ValidationResult.Success;

    private string? Problem(DateParts parts) => parts switch
    {
        { IsEmpty: true } => Optional ? null : $"Enter {What}",
        { Missing.Count: > 0 } => $"{Sentence} must include a {string.Join(" and ", parts.Missing).ToLowerInvariant()}",
        { Year: var year } when year!.Trim().Length != 4 => "Year must include 4 numbers",
        { Value: null } => $"{Sentence} must be a real date",
        _ => null,
    };

    private string Sentence => char.ToUpperInvariant(What[0]) + What[1..];
}
