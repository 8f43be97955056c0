using System.Globalization;

namespace DhrManager.Web.Features;

// The review of all historic reviews.
public static partial class Links
{
    public const string Register = "/historic";
    public const string RegisterDownload = "/historic.csv";
    public const string NewRegisterEntry = "/historic/new";
    public const string RegisterUpload = "/historic/start";
    public const string UploadReports = "/historic/reports";

    public static string HeldReport(Guid id) => $"{UploadReports}/{id}";

    public static string RegisterEntry(Guid id) => $"{Register}/{id}";

    /// <summary>One of the parts of an entry, for example <c>edit</c>.</summary>
    public static string RegisterEntry(Guid id, string part) => $"{Register}/{id}/{part}";

    /// <summary>The extraction desk at one page of the report.</summary>
    public static string Desk(Guid id, int page) => string.Create(CultureInfo.InvariantCulture, $"{Register}/{id}/desk/{page}");
}
