using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Agencies;

/// <summary>An organisation that is asked for returns, sits on panels or leads actions.</summary>
public sealed partial class Agency
{
    /// <summary>Longest name, statutory basis or area, characters.</summary>
    public const int TextMaxLength = 200;

    private Agency()
    {
    }

    public Agency(Guid id, string code, string name, AgencyKind kind, string statutoryBasis, string area)
    {
        Id = id;
        Code = code;
        Change(name, kind, statutoryBasis, area);
    }

    public Guid Id { get; private set; }

    /// <summary>Short and unique, for example <c>EC</c>; printed beside chronology rows.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public AgencyKind Kind { get; private set; } = null!;

    /// <summary>Why it takes part, for example "s.9 body"; taking part by request is possible without.</summary>
    public string StatutoryBasis { get; private set; } = "";

    public string Area { get; private set; } = "";

    /// <summary>Corrects what is known of it. The code stays, because it is printed on chronologies.</summary>
    /// <exception cref="RuleBrokenException">The name is missing, or a text is too long.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void Change(string name, AgencyKind kind, string statutoryBasis, string area)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(name), "Enter the name of the agency.", Citations.Local);
        RefuseTooLong(name, "The name");
        RefuseTooLong(statutoryBasis, "The statutory basis");
        RefuseTooLong(area, "The area");

        (Name, Kind, StatutoryBasis, Area) = (name.Trim(), kind, statutoryBasis.Trim(), area.Trim());
    }

    private static void RefuseTooLong(string text, string what) =>
        RuleBrokenException.ThrowIf(text.Length > TextMaxLength, $"{what} must be {TextMaxLength} characters or fewer.", Citations.Local);
}
