using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>The sources a regime's file names once, so that each value cites one by its short name.</summary>
internal sealed class RegimeSources
{
    private readonly Dictionary<string, string> _sources;

    public RegimeSources(SettingsNode node)
    {
        Act = new Citation(node.Text("act"));
        Guidance = new Citation(node.Text("guidance"));
        _sources = node.Names.ToDictionary(name => name, node.Text);
    }

    public Citation Act { get; }

    public Citation Guidance { get; }

    public Citation CitationOf(SettingsNode node) =>
        new(_sources[node.OneOf("source", _sources.Keys)], node.OptionalText("section"));
}
