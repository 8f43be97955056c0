namespace DhrManager.Domain.CodedLists;

/// <summary>What a person is to the review. One person may be several.</summary>
/// <remarks>Source: local practice. A person against whom nothing has been proved is never labelled a perpetrator.</remarks>
public sealed record PersonRole : CodedValue, ICodedList<PersonRole>
{
    public static readonly PersonRole Victim = new("victim", "Person who died");
    public static readonly PersonRole AdditionalVictim = new("additional-victim", "Further person who died");
    public static readonly PersonRole Perpetrator = new("perpetrator", "Perpetrator");
    public static readonly PersonRole AllegedPerpetrator = new("alleged-perpetrator", "Person alleged to have used abuse");
    public static readonly PersonRole Child = new("child", "Child");
    public static readonly PersonRole Family = new("family", "Family member");
    public static readonly PersonRole Friend = new("friend", "Friend");
    public static readonly PersonRole Neighbour = new("neighbour", "Neighbour");
    public static readonly PersonRole Colleague = new("colleague", "Employer or colleague");
    public static readonly PersonRole ExPartner = new("ex-partner", "Former partner");
    public static readonly PersonRole Witness = new("witness", "Witness");

    private PersonRole(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<PersonRole> List { get; } = new(
        Victim,
        AdditionalVictim,
        Perpetrator,
        AllegedPerpetrator,
        Child,
        Family,
        Friend,
        Neighbour,
        Colleague,
        ExPartner,
        Witness);
}
