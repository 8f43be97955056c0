using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding;

/// <summary>The invented county of Estmere: its partnerships, agencies and accounts, as <c>seed/demo/county.json</c> has them.</summary>
public sealed record DemoCounty(
    IReadOnlyList<DemoPartnership> Partnerships,
    IReadOnlyList<DemoAgency> Agencies,
    IReadOnlyList<DemoPerson> People)
{
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static DemoCounty Read(string seedFolder)
    {
        var file = Path.Combine(seedFolder, "demo", "county.json");
        try
        {
            return JsonText.Read<DemoCounty>(File.ReadAllText(file));
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            throw new SettingsException(file, "the file", $"must be the demo county as JSON: {(failure is JsonException json ? $"line {json.LineNumber + 1} cannot be read" : "it cannot be opened")}");
        }
    }

    /// <summary>The same id for the same code on every installation, so that demo files can refer to each other by code.</summary>
    public static Guid IdOf(string kind, string code) => new(ShortHash($"estmere:{kind}:{code}"));

    public static Guid Agency(string code) => IdOf("agency", code);

    public static Guid Partnership(string code) => IdOf("partnership", code);

    /// <param name="mailbox">What stands before the @ of the address.</param>
    public static Guid Person(string mailbox) => IdOf("person", mailbox);

    // Not security: a short stable number from a text.
    private static byte[] ShortHash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
}

public sealed record DemoPartnership(string Code, string Name, string Area);

public sealed record DemoAgency(string Code, string Name, string Kind, string Statutory, string Area);

public sealed record DemoPerson(
    string Email,
    string Name,
    string JobTitle,
    string? Agency,
    IReadOnlyList<string>? Standing,
    IReadOnlyList<DemoMembership>? Memberships)
{
    public string Mailbox => Email[..Email.IndexOf('@', StringComparison.Ordinal)];
}

public sealed record DemoMembership(string Partnership, string Role);
