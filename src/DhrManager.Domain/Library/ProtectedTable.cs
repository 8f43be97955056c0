namespace DhrManager.Domain.Library;

/// <summary>A table of counts that may be shown. The row after the last holds the totals of the columns, and so with columns.</summary>
public sealed class ProtectedTable
{
    private readonly int[,] _values;
    private readonly bool[,] _hidden;
    private readonly int _level;

    internal ProtectedTable(int[,] values, bool[,] hidden, int level) => (_values, _hidden, _level) = (values, hidden, level);

    /// <summary>Without the totals.</summary>
    public int Rows => _values.GetLength(0) - 1;

    /// <summary>Without the totals.</summary>
    public int Columns => _values.GetLength(1) - 1;

    /// <summary>Null where the count is hidden.</summary>
    public int? this[int row, int column] => _hidden[row, column] ? null : _values[row, column];

    /// <summary>The count itself: for those who may see it, and for nobody else.</summary>
    public int Exact(int row, int column) => _values[row, column];

    /// <summary>Hidden, though not small: so that a small one cannot be worked out.</summary>
    public bool IsHiddenForOthers(int row, int column) => _hidden[row, column] && !SmallNumbers.IsSmall(_values[row, column], _level);
}
