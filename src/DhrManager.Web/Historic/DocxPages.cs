using System.Text;

namespace DhrManager.Web.Historic;

/// <summary>Puts the pages of a Word document together from its elements, as they come.</summary>
internal sealed class DocxPages
{
    private readonly List<string> _pages = [];
    private readonly StringBuilder _page = new();
    private readonly List<string> _row = [];
    private int? _cellStart;
    private bool _isText;

    /// <param name="name">Of the element, without its namespace.</param>
    /// <param name="type">Its attribute, which tells a page break from a line break.</param>
    public void Begin(string name, string? type, bool isEmpty)
    {
        switch (name)
        {
            // Only this holds what is said. What was deleted under "track changes" is in another element.
            case "t":
                _isText = !isEmpty;
                break;
            case "tab":
                _page.Append(' ');
                break;
            case "br" when type == "page":
            case "lastRenderedPageBreak":
                EndPage();
                break;
            case "br":
                _page.Append('\n');
                break;
            case "tc":
                _cellStart ??= _page.Length;
                break;
        }
    }

    public void End(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "tc" when _cellStart is { } start:
                _row.Add(_page.ToString(start, _page.Length - start).ReplaceLineEndings(" ").Trim());
                _page.Length = start;
                _cellStart = null;
                break;
            case "tr" when _row.Count > 0:
                EndRow();
                break;
            case "p":
                _page.Append(_cellStart is null ? "\n\n" : " ");
                break;
        }
    }

    public void Take(string text)
    {
        if (_isText)
        {
            _page.Append(text);
        }
    }

    public List<string> ToList()
    {
        EndPage();
        return _pages;
    }

    // Cells stand apart as pdftotext sets them, so that one reader reads both.
    private void EndRow()
    {
        _page.AppendJoin("    ", _row).Append("\n\n");
        _row.Clear();
    }

    // Word often marks the same new page twice: by its break and by where it last drew it. A cell is not torn apart.
    private void EndPage()
    {
        if (_cellStart is null && _page.ToString().Trim() is { Length: > 0 } text)
        {
            _pages.Add(text);
            _page.Clear();
        }
    }
}
