using System.Globalization;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.WriteReturn;

/// <summary>Nothing is required here: a draft may be anything, and what a submission needs the domain says.</summary>
public sealed class WriteReturnForm
{
    public const string Draft = "draft";
    public const string Submit = "submit";

    /// <summary>Which button was pressed.</summary>
    public string? Button { get; set; }

    public string? InvolvementSummary { get; set; }

    public List<KeyLineText>? Analysis { get; set; }

    public string? GoodPractice { get; set; }

    public string? Lessons { get; set; }

    /// <summary>One a line.</summary>
    public string? Recommendations { get; set; }

    public string? Equality { get; set; }

    public string? ActionsTaken { get; set; }

    public string? NoContactStatement { get; set; }

    public static WriteReturnForm From(ReturnContent content) => new()
    {
        InvolvementSummary = content.InvolvementSummary,
        Analysis = [.. content.Analysis.Select(a => new KeyLineText { KeyLine = Number(a.KeyLine), Text = a.Text })],
        GoodPractice = content.GoodPractice,
        Lessons = content.Lessons,
        Recommendations = string.Join('\n', content.Recommendations),
        Equality = content.Equality,
        ActionsTaken = content.ActionsTaken,
        NoContactStatement = content.NoContactStatement,
    };

    /// <summary>Brings the answers in line with the key lines, whose wording and number may have changed since they were written.</summary>
    /// <returns>What was written about key lines that are not there any more.</returns>
    public IReadOnlyList<string> ArrangeAnalysis(IReadOnlyList<KeyLine> keyLines)
    {
        var written = Analysis ?? [];
        Analysis = [.. keyLines.Select(line => new KeyLineText
        {
            KeyLine = Number(line.Number),
            Text = written.Find(a => a.Number == line.Number)?.Text,
        })];
        return [.. written.Where(a => keyLines.All(line => line.Number != a.Number)).Select(a => Typed.OrNull(a.Text)).OfType<string>()];
    }

    public ReturnContent ToContent() => new(
        Typed.OrNull(InvolvementSummary),
        [.. (Analysis ?? []).Where(a => Typed.OrNull(a.Text) is not null).Select(a => new KeyLineAnalysis(a.Number, a.Text!.Trim()))],
        Typed.OrNull(GoodPractice),
        Typed.OrNull(Lessons),
        (Recommendations ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Typed.OrNull(Equality),
        Typed.OrNull(ActionsTaken),
        Typed.OrNull(NoContactStatement));

    private static string Number(int keyLine) => keyLine.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is written about one key line.</summary>
public sealed class KeyLineText
{
    /// <summary>The number of the key line; posted with the text, so that a change of the terms in between cannot shift answers.</summary>
    public string? KeyLine { get; set; }

    public string? Text { get; set; }

    internal int Number => int.TryParse(KeyLine, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>Keeps the draft, or submits the return for sign-off.</summary>
public sealed class WriteReturnHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, WriteReturnForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        if (form.Button == WriteReturnForm.Submit)
        {
            review.SubmitReturn(returnId, form.ToContent(), db.Actor);
        }
        else
        {
            review.SaveReturnDraft(returnId, form.ToContent(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
