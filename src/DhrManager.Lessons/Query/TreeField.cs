using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Query;

// What the name of a field in a tree stands for. Neither words nor a facet: there is no such field.
internal readonly record struct TreeField(bool IsWords, LessonField? Field, int? Facet)
{
    public static TreeField Of(string? name) => name switch
    {
        null => new TreeField(true, null, null),
        "title" => new TreeField(true, LessonField.Title, null),
        "text" => new TreeField(true, LessonField.Text, null),
        _ => new TreeField(false, null, FacetOf(name)),
    };

    private static int? FacetOf(string name) =>
        Facets.All.Index().Where(facet => facet.Item == name).Select(facet => (int?)facet.Index).FirstOrDefault();
}
