namespace DhrManager.Domain.CodedLists;

/// <summary>What an agency answers to the first request: do you know these people?</summary>
/// <remarks>Source: local procedure; the guidance does not fix the answers.</remarks>
public sealed record ScopingResponse : CodedValue, ICodedList<ScopingResponse>
{
    public static readonly ScopingResponse NoInvolvement = new("no-involvement", "No involvement found");
    public static readonly ScopingResponse Brief = new("brief", "Brief or isolated contact");
    public static readonly ScopingResponse Significant = new("significant", "Significant involvement");
    public static readonly ScopingResponse InvolvedElsewhere =
        new("involved-elsewhere", "Records are with another area or provider");
    public static readonly ScopingResponse UnableToSearch = new("unable-to-search", "Unable to search");
    public static readonly ScopingResponse Awaiting = new("awaiting", "Awaiting an answer");
    public static readonly ScopingResponse Declined = new("declined", "Declined to answer");

    private ScopingResponse(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ScopingResponse> List { get; } = new(
        NoInvolvement,
        Brief,
        Significant,
        InvolvedElsewhere,
        UnableToSearch,
        Awaiting,
        Declined);
}
