using DhrManager.BrowserTests.Harness;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>An invented report of long ago, as a file with three pages.</summary>
internal static class OldReport
{
    public const string Lesson = "Nobody asked the carer at the sheepfold whether he could manage.";

    /// <summary>As printed; the second has a word that the reader will correct.</summary>
    public static readonly IReadOnlyList<string> Recommendations =
    [
        "Officers should ask whoever cares for a patient how they manage.",
        "Supervisors should reveiw every call to an address with a carer.",
        "The force should consider all other matters in the round.",
    ];

    /// <param name="name">Of the person who died; makes the file different from every other.</param>
    public static async Task<FilePayload> PrintAsync(Site site, string name)
    {
        // Only a browser that runs scripts can be told to print.
        await using var printer = await Someone.VisitingAsync(site);
        await printer.Page.SetContentAsync(Html(name));
        return new FilePayload { Name = $"{name}.pdf", MimeType = "application/pdf", Buffer = await printer.Page.PdfAsync(new PagePdfOptions { Format = "A4" }) };
    }

    private static string Html(string name) => $$"""
        <!DOCTYPE html>
        <style>section + section { break-before: page; } body { margin: 2cm; }</style>
        <section>
            <p>Northern Estmere Community Safety Partnership</p>
            <h1>Domestic Homicide Review: overview report into the death of {{name}}, who died in May 2013</h1>
            <p>Published March 2015</p>
        </section>
        <section>
            <h2>4. Analysis</h2>
            <p>{{Lesson}}</p>
            <p>Estmere Constabulary was not called, because nobody knew that it would come.</p>
        </section>
        <section>
            <h2>6. Recommendations</h2>
            <h3>Estmere Constabulary</h3>
            {{string.Concat(Recommendations.Select((text, i) => $"<p>6.{i + 1} {text}</p>"))}}
        </section>
        """;
}
