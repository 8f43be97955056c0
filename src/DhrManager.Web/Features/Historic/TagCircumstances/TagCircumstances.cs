using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.TagCircumstances;

/// <summary>The answers of one reader, a row for each circumstance in the order of the list.</summary>
public sealed class TagCircumstancesForm
{
    public List<TagRow>? Rows { get; set; }

    /// <param name="tags">What this reader has answered before.</param>
    public static TagCircumstancesForm Of(IReadOnlyList<CaseTag> tags) =>
        new() { Rows = [.. CaseFlag.List.All.Select(flag => TagRow.Of(tags.SingleOrDefault(t => t.Flag == flag)))] };

    public void AddMissingRows()
    {
        Rows ??= [];
        while (Rows.Count < CaseFlag.List.All.Count)
        {
            Rows.Add(new TagRow());
        }
    }

    public IReadOnlyList<TagEntry> ToEntries() =>
        [.. CaseFlag.List.All.Zip(Rows!).Select(pair => pair.Second.ToEntry(pair.First)).OfType<TagEntry>()];
}

public sealed class TagRow : IValidatableObject
{
    /// <summary>Empty when the reader has not looked for it.</summary>
    public string? Answer { get; set; }

    public string? Page { get; set; }

    public string? Confidence { get; set; }

    public static TagRow Of(CaseTag? tag) => tag is null ? new() : new()
    {
        Answer = tag.Answer.Code,
        Page = tag.Page?.ToString(CultureInfo.InvariantCulture),
        Confidence = tag.Confidence.Code,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.OrNull(Page) is { } page && !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            yield return new ValidationResult("The page must be a whole number, for example 42", [nameof(Page)]);
        }
    }

    public TagEntry? ToEntry(CaseFlag flag) => TagAnswer.List.TryFind(Answer, out var answer)
        ? new TagEntry(
            flag,
            answer,
            int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null,
            CodingConfidence.List.TryFind(Confidence, out var confidence) ? confidence : CodingConfidence.Sure)
        : null;
}

/// <summary>Keeps the answers of the reader whose turn it is.</summary>
public sealed class TagCircumstancesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid entryId, IReadOnlyList<TagEntry> answers, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Tag(answers, db.Actor);
        db.Audit("HistoricCircumstancesTagged", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
