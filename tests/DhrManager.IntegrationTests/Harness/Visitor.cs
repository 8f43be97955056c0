using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DhrManager.IntegrationTests.Harness;

/// <summary>Fetches pages and posts their forms as a browser without JavaScript would: hidden fields, tokens and cookies included.</summary>
public sealed class Visitor(HttpClient client)
{
    /// <summary>Fetches a page that must be there.</summary>
    public async Task<Page> GetAsync(string address)
    {
        var page = await TryGetAsync(address);
        Assert.True(page.Status == HttpStatusCode.OK, $"GET {address} answered {page.Status}: {page.Title}");
        return page;
    }

    public async Task<Page> TryGetAsync(string address) => await Page.ReadAsync(address, await client.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Downloads a file that must be there.</summary>
    public async Task<(string? FileName, byte[] Content)> BytesAsync(string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer.Content.Headers.ContentDisposition?.FileName, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Posts to an address as somebody would who has never seen its form.</summary>
    public async Task<HttpStatusCode> PostNothingAsync(string address)
    {
        using var body = new FormUrlEncodedContent([]);
        return (await client.PostAsync(new Uri(address, UriKind.Relative), body)).StatusCode;
    }

    /// <summary>Fills in one form of a page and posts it. What is not given keeps the value it has on the page.</summary>
    public async Task<Page> PostAsync(Page page, string form, IEnumerable<(string Name, string Value)> values, (string Field, string FileName, byte[] Content)? file = null)
    {
        var element = page.Document.QuerySelector(form) as IHtmlFormElement;
        Assert.True(element is not null, $"{page.Address} has no form {form}");
        var given = values.ToList();
        var fields = Defaults(element!).Where(field => given.All(g => g.Name != field.Name)).Concat(given);
        var target = element!.GetAttribute("action") is { Length: > 0 } action ? action : page.Address;
        return await Page.ReadAsync(target, await client.PostAsync(new Uri(target, UriKind.Relative), Body(element, fields, file)));
    }

    private static IEnumerable<(string Name, string Value)> Defaults(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name, Type: "radio" or "checkbox" } choice:
                    if (choice.IsChecked)
                    {
                        yield return (name, choice.Value);
                    }

                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name, Type: not ("file" or "submit" or "button") } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    yield return (name, select.Value ?? "");
                    break;
            }
        }
    }

    private static HttpContent Body(IHtmlFormElement form, IEnumerable<(string Name, string Value)> fields, (string Field, string FileName, byte[] Content)? file)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        }

        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            body.Add(new StringContent(value), name);
        }

        if (file is { } upload)
        {
            body.Add(new ByteArrayContent(upload.Content), upload.Field, upload.FileName);
        }

        return body;
    }
}

/// <summary>An answer of the site.</summary>
public sealed record Page(string Address, HttpStatusCode Status, string? Location, IHtmlDocument Document)
{
    private static readonly HtmlParser _parser = new();

    public string Title => Document.Title ?? "";

    public string Text => Document.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The sentences of the error summary; empty when there is none.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Trim())];

    public static async Task<Page> ReadAsync(string address, HttpResponseMessage answer) =>
        new(address, answer.StatusCode, answer.Headers.Location?.ToString(), _parser.ParseDocument(await answer.Content.ReadAsStringAsync()));
}
