using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace DhrManager.Benchmarks.Web;

/// <summary>Somebody of the demo county with a browser of their own: signed in, cookies kept.</summary>
internal sealed partial class SignedInVisitor : IDisposable
{
    private const string Password = "estmere is invented";

    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseProxy = false })
    {
        BaseAddress = new Uri(PublishedSite.Address),
    };

    private SignedInVisitor()
    {
    }

    public static async Task<SignedInVisitor> SignInAsync(string email)
    {
        var visitor = new SignedInVisitor();
        var form = await visitor._http.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        var fields = Hidden().Matches(form).ToDictionary(m => m.Groups["name"].Value, m => WebUtility.HtmlDecode(m.Groups["value"].Value));
        foreach (Match field in Typed().Matches(form))
        {
            var name = field.Groups["name"].Value;
            fields[name] = name.Contains("Password", StringComparison.OrdinalIgnoreCase) ? Password : email;
        }

        using var content = new FormUrlEncodedContent(fields);
        await visitor._http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);
        return visitor;
    }

    /// <returns>Milliseconds to the last byte.</returns>
    /// <exception cref="InvalidOperationException">The page is not served, or it is the sign-in page.</exception>
    public async Task<double> OpenAsync(string page)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(new Uri(page, UriKind.Relative));
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.PathAndQuery == page
            ? milliseconds
            : throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}.");
    }

    public async Task<IReadOnlyList<string>> ReviewsAsync()
    {
        var list = await _http.GetStringAsync(new Uri("/reviews", UriKind.Relative));
        return [.. ReviewAddress().Matches(list).Select(m => m.Value).Distinct()];
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)""")]
    private static partial Regex Hidden();

    [GeneratedRegex("""<input [^>]*name="(?<name>Input\.[^"]+)""")]
    private static partial Regex Typed();

    [GeneratedRegex("/reviews/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex ReviewAddress();
}
