using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Web.Startup;

/// <summary>The law as this installation has it in files: bank holidays and regimes.</summary>
public sealed record LawFiles(WorkingDays WorkingDays, RegimeCatalogue Regimes)
{
    /// <exception cref="SettingsException">A file is missing, cannot be read, or says something wrong.</exception>
    public static LawFiles Read(string seedFolder)
    {
        var holidays = Path.Combine(seedFolder, "bank-holidays.json");
        var workingDays = new WorkingDays(BankHolidays.Read(Text(holidays), holidays));
        return new LawFiles(workingDays, Catalogue(Path.Combine(seedFolder, "regimes"), workingDays));
    }

    private static RegimeCatalogue Catalogue(string folder, WorkingDays workingDays)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            throw new SettingsException(folder, "the folder", "must hold at least one regime, for example dhr-2016.json");
        }

        var regimes = files.Select(file => (File: file, Regime: RegimeReader.Read(Text(file), file))).ToList();
        if (regimes.GroupBy(r => r.Regime.Code).FirstOrDefault(same => same.Count() > 1) is { } repeated)
        {
            throw new SettingsException(repeated.Last().File, "code", $"'{repeated.Key}' is used by another file: give each regime its own");
        }

        return new RegimeCatalogue(regimes.Select(r => r.Regime), workingDays);
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(file, "the file", "is missing or cannot be read: restore it from the release");
        }
    }
}
