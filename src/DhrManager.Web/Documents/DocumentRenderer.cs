using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DhrManager.Web.Documents;

/// <summary>Renders letters outside a request. The same model always gives the same document.</summary>
public sealed class DocumentRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <returns>A complete HTML page that needs nothing beside it.</returns>
    public async Task<string> RenderAsync(Letter letter)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = letter.Model });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(letter.Template, parameters)).ToHtmlString());
    }
}
