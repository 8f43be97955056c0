using System.Globalization;
using DhrManager.Domain.Library;
using DhrManager.Domain.Rules;

namespace DhrManager.Web;

/// <summary>The settings of this installation, checked before anything starts.</summary>
public sealed record Settings
{
    /// <summary>Holds the database (unless the connection string says otherwise), keys, index and mail pickup.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Whether an empty database is filled with the invented county of Estmere.</summary>
    public required bool LoadDemo { get; init; }

    /// <summary>Where mail is put as files instead of being sent; null when there is a mail server.</summary>
    public string? MailPickupFolder { get; init; }

    public string? MailHost { get; init; }

    public int MailPort { get; init; } = 25;

    public required string MailFrom { get; init; }

    /// <summary>The address people use, for links in mail; null: links are left out.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Folder of the workflow definitions.</summary>
    public required string DefinitionsFolder { get; init; }

    /// <summary>Folder of regimes, bank holidays and demo data.</summary>
    public required string SeedFolder { get; init; }

    /// <summary>Sign-in attempts a minute from one address.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>Counts from 1 up to, but without, this are hidden where people of other partnerships or the public read them.</summary>
    public int SmallNumberLevel { get; init; } = SmallNumbers.UsualLevel;

    /// <summary>Whether trends, open data and briefings are read without an account.</summary>
    public bool PublicPages { get; init; }

    /// <summary>The program that makes PDF files; where it is missing, people print pages themselves.</summary>
    public string ChromiumPath { get; init; } = "/usr/bin/chromium";

    /// <param name="startFolder">What relative folders are relative to.</param>
    /// <exception cref="SettingsException">A setting is missing or wrong; the sentence names it.</exception>
    public static Settings Read(IConfiguration configuration, string startFolder)
    {
        var settings = new Settings
        {
            DataFolder = Path.GetFullPath(Required(configuration, "DataFolder"), startFolder),
            LoadDemo = Parse(configuration, "Demo:Load", false, bool.TryParse, "must be true or false"),
            MailPickupFolder = configuration["Mail:PickupFolder"] is { Length: > 0 } folder ? Path.GetFullPath(folder, startFolder) : null,
            MailHost = configuration["Mail:Host"],
            MailPort = Parse(configuration, "Mail:Port", 25, IsPort, "must be a port number, for example 587"),
            MailFrom = MailAddress(configuration, "Mail:From"),
            PublicAddress = Address(configuration["PublicAddress"]),
            DefinitionsFolder = Folder(configuration, "Workflows:Folder", "workflow-definitions"),
            SeedFolder = Folder(configuration, "Seed:Folder", "seed"),
            SignInsPerMinute = Parse(configuration, "SignInsPerMinute", 20, IsCount, "must be a whole number above 0"),
            SmallNumberLevel = Parse(configuration, "SmallNumbers:Level", SmallNumbers.UsualLevel, IsCount, "must be a whole number above 0"),
            PublicPages = Parse(configuration, "PublicPages", false, bool.TryParse, "must be true or false"),
            ChromiumPath = configuration["Pdf:Chromium"] ?? "/usr/bin/chromium",
        };
        Create(settings.DataFolder);
        return settings;
    }

    private delegate bool Parser<T>(string? text, out T value);

    private static T Parse<T>(IConfiguration configuration, string name, T otherwise, Parser<T> parse, string remedy) =>
        configuration[name] is not { Length: > 0 } text ? otherwise
        : parse(text, out var value) ? value
        : throw new SettingsException("configuration", name, remedy);

    private static bool IsPort(string? text, out int port) => IsCount(text, out port) && port <= ushort.MaxValue;

    private static bool IsCount(string? text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    // The keys lie in a folder of their own, so making that one shows that the data folder can be written to.
    private static void Create(string dataFolder)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException("configuration", "DataFolder", $"must name a folder that can be written to (it is {dataFolder})");
        }
    }

    private static string MailAddress(IConfiguration configuration, string name) =>
        System.Net.Mail.MailAddress.TryCreate(Required(configuration, name), out var address)
            ? address.ToString()
            : throw new SettingsException("configuration", name, "must be a mail address such as reviews@example.gov.uk");

    private static string Required(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } text ? text : throw new SettingsException("configuration", name, "is missing: give it a value");

    private static string Folder(IConfiguration configuration, string name, string shipped)
    {
        var folder = configuration[name] ?? Path.Combine(AppContext.BaseDirectory, shipped);
        return Directory.Exists(folder) ? folder : throw new SettingsException("configuration", name, $"must name a folder that exists (it is {folder})");
    }

    private static Uri? Address(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new SettingsException("configuration", "PublicAddress", "must be an address such as https://reviews.example.gov.uk");
}
