namespace DhrManager.IntegrationTests.Robustness.Forged;

/// <summary>A post that no page of ours sends.</summary>
/// <param name="MayBeAccepted">True for what somebody may also have meant, such as leaving everything blank.</param>
internal sealed record Forgery(string Name, IReadOnlyList<(string Name, string Value)> Values, bool MayBeAccepted = false)
{
    private const string ForgedValue = "forged-value";
    private static readonly string _longText = new('x', 200_000);

    /// <summary>Each question alone, so that no other error hides what it does, then all of a kind, then nothing at all.</summary>
    public static IEnumerable<Forgery> Of(IReadOnlyList<PostedField> fields)
    {
        foreach (var field in fields.Where(f => !f.Name.Contains('[', StringComparison.Ordinal) || f.Name.Contains("[0]", StringComparison.Ordinal)))
        {
            yield return new($"{field.Name} forged", Fill(fields, f => f == field ? Forge(f) : f.Fitting));
            if (field.IsId)
            {
                yield return new($"{field.Name} another id", Fill(fields, f => f == field ? Guid.CreateVersion7().ToString() : f.Fitting));
            }
        }

        foreach (var kind in fields.Select(f => f.Kind).Distinct())
        {
            yield return new($"every {kind} forged", Fill(fields, f => f.Kind == kind ? Forge(f) : f.Fitting));
        }

        yield return new("everything blank", Fill(fields, _ => ""), MayBeAccepted: true);
    }

    private static string Forge(PostedField field) => field.Kind switch
    {
        FieldKind.Text => _longText,
        FieldKind.Date => "99",
        _ => ForgedValue,
    };

    private static List<(string Name, string Value)> Fill(IEnumerable<PostedField> fields, Func<PostedField, string> answer) =>
        [.. fields.SelectMany(field => field.Post(answer(field)))];
}
