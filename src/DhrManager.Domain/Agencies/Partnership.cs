namespace DhrManager.Domain.Agencies;

/// <summary>A community safety partnership: the body that must decide on, hold and publish reviews of its area.</summary>
/// <remarks>Source: Crime and Disorder Act 1998, section 5; Domestic Violence, Crime and Victims Act 2004, section 9.</remarks>
public sealed class Partnership
{
    private Partnership()
    {
    }

    public Partnership(Guid id, string code, string name, string area)
    {
        Id = id;
        Code = code;
        Name = name;
        Area = area;
    }

    public Guid Id { get; private set; }

    /// <summary>Used in references, for example <c>PA</c> in DHR-PA-2026-03.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Area { get; private set; } = "";

    /// <summary>The number of the last review opened, so that references are never given twice.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Gives the next reference, for example <c>DHR-PA-2026-03</c>.</summary>
    public string NextReference(string prefix, int year) => $"{prefix}-{Code}-{year}-{++LastNumber:00}";
}
