using Microsoft.AspNetCore.Components;

namespace DhrManager.Web.Documents;

/// <summary>A letter ready to be rendered: its template and all that the template is told.</summary>
/// <param name="Title">Names the letter in lists. Holds no name of a person.</param>
public sealed record Letter(string Title, Type Template, object Model)
{
    public static Letter Of<TTemplate>(string title, object model)
        where TTemplate : IComponent =>
        new(title, typeof(TTemplate), model);
}
