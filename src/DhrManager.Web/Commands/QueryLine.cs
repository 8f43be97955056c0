namespace DhrManager.Web.Commands;

/// <summary>A query of a file: <c>{"id","q"}</c>, <c>{"id","query"}</c>, or the id, a tab and the words.</summary>
internal sealed record QueryLine(string Id, string Words)
{
    /// <exception cref="CommandRefusedException">It is none of these.</exception>
    public static QueryLine Read(string line, int number)
    {
        if (!line.StartsWith('{'))
        {
            return line.Split('\t', 2) is [{ Length: > 0 } id, var words]
                ? new QueryLine(id, words)
                : throw JsonLines.Wrong(number, "it is neither a JSON object nor an id, a tab and words");
        }

        using var document = JsonLines.Parse(line, number);
        var query = document.RootElement;
        return new QueryLine(
            JsonLines.Text(query, "id") ?? throw JsonLines.Wrong(number, "it has no id"),
            JsonLines.Text(query, "q") ?? JsonLines.Text(query, "query") ?? throw JsonLines.Wrong(number, "it has no q or query"));
    }
}
