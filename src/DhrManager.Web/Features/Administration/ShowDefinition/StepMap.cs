namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>Which step of the newest version takes the place of a step that it lacks, by their ids.</summary>
public sealed record StepMap(IReadOnlyDictionary<string, string> Places)
{
    private const char Separator = '>';

    public static readonly StepMap None = new(new Dictionary<string, string>());

    /// <param name="choices">As <see cref="Choice"/> writes them. A step without a choice comes as an empty text.</param>
    public static StepMap Of(IEnumerable<string?> choices) => new(choices
        .Select(choice => (choice ?? "").Split(Separator))
        .Where(pair => pair is [{ Length: > 0 }, { Length: > 0 }])
        .DistinctBy(pair => pair[0])
        .ToDictionary(pair => pair[0], pair => pair[1]));

    /// <summary>One choice as it stands in the address.</summary>
    public static string Choice(string from, string to) => $"{from}{Separator}{to}";

    public bool Has(string choice) => choice.Split(Separator) is [var from, var to] && Places.GetValueOrDefault(from) == to;
}
