namespace DhrManager.Domain.Library;

/// <summary>Counts by three things that may be shown. What comes after the last of each is its total.</summary>
public sealed class ProtectedCube
{
    private readonly int[,,] _values;
    private readonly bool[,,] _hidden;
    private readonly int _level;

    internal ProtectedCube(int[,,] values, bool[,,] hidden, int level) => (_values, _hidden, _level) = (values, hidden, level);

    /// <summary>Null where the count is hidden.</summary>
    public int? this[int x, int y, int z] => _hidden[x, y, z] ? null : _values[x, y, z];

    /// <summary>The count itself: for those who may see it, and for nobody else.</summary>
    public int Exact(int x, int y, int z) => _values[x, y, z];

    /// <summary>Hidden, though not small: so that a small one cannot be worked out.</summary>
    public bool IsHiddenForOthers(int x, int y, int z) => _hidden[x, y, z] && !SmallNumbers.IsSmall(_values[x, y, z], _level);
}
