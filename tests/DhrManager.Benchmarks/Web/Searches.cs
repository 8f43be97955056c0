namespace DhrManager.Benchmarks.Web;

/// <summary>What practitioners look for.</summary>
internal static class Searches
{
    private static readonly string[] _all =
    [
        "risk assessment", "\"coercive control\"", "MARAC referral", "GP routine enquiry", "information sharing",
        "carer stress", "housing", "alcohol and mental health", "training for managers", "professional curiosity",
        "suicide", "child protection conference", "strangulation", "older people", "police body worn video",
    ];

    public static string Address(int turn) => $"/lessons?q={Uri.EscapeDataString(_all[turn % _all.Length])}";
}
