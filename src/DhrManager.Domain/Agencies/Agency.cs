using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Agencies;

/// <summary>An organisation that is asked for returns, sits on panels or leads actions.</summary>
public sealed class Agency
{
    private Agency()
    {
    }

    public Agency(Guid id, string code, string name, AgencyKind kind, string statutoryBasis, string area)
    {
        Id = id;
        Code = code;
        Name = name;
        Kind = kind;
        StatutoryBasis = statutoryBasis;
        Area = area;
    }

    public Guid Id { get; private set; }

    /// <summary>Short and unique, for example <c>EC</c>; printed beside chronology rows.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public AgencyKind Kind { get; private set; } = null!;

    /// <summary>Why it takes part, for example "s.9 body"; taking part by request is possible without.</summary>
    public string StatutoryBasis { get; private set; } = "";

    public string Area { get; private set; } = "";
}
