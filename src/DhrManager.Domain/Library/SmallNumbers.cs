namespace DhrManager.Domain.Library;

/// <summary>
/// Small-number protection of tables of counts. Counts from 1 up to, but without, a level are hidden; then so many others
/// that none of those can be worked out from the rows, the columns and their totals. Zeros are shown.
/// </summary>
/// <remarks>
/// Source: local procedure, after the practice of official statistics; check the level against the guidance. Whoever reads
/// the table may know how it was made: each hidden count has at least two values that agree with everything shown.
/// </remarks>
public static class SmallNumbers
{
    /// <summary>The level where none is set.</summary>
    public const int UsualLevel = 5;

    /// <param name="counts">Rows by columns, without totals; none is negative.</param>
    /// <param name="level">The smallest count that is shown, apart from 0.</param>
    /// <param name="alsoHidden">What another table of the same figures hides, totals included; null when there is none.</param>
    public static ProtectedTable Protect(int[,] counts, int level, Func<int, int, bool>? alsoHidden = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var values = Totals.Of(counts);
        var hidden = new bool[values.GetLength(0), values.GetLength(1)];
        for (var row = 0; row < hidden.GetLength(0); row++)
        {
            for (var column = 0; column < hidden.GetLength(1); column++)
            {
                hidden[row, column] = IsSmall(values[row, column], level) || (values[row, column] > 0 && alsoHidden?.Invoke(row, column) == true);
            }
        }

        new HiddenCells(values, hidden).HideUntilNothingFollows();
        return new ProtectedTable(values, hidden, level);
    }

    /// <summary>
    /// Protects tables that count the same things by different rows. They have the same columns with the same totals, so a
    /// total that one of them must hide is hidden in all.
    /// </summary>
    public static IReadOnlyList<ProtectedTable> ProtectTogether(IReadOnlyList<int[,]> counts, int level)
    {
        ArgumentNullException.ThrowIfNull(counts);
        HashSet<int> hiddenTotals = [];
        while (true)
        {
            List<ProtectedTable> tables = [.. counts.Select(table => Protect(table, level, (row, column) => row == table.GetLength(0) && hiddenTotals.Contains(column)))];
            var found = tables.SelectMany(table => Enumerable.Range(0, table.Columns + 1).Where(column => table[table.Rows, column] is null)).ToHashSet();
            if (found.IsSubsetOf(hiddenTotals))
            {
                return tables;
            }

            hiddenTotals = found;
        }
    }

    /// <summary>
    /// Protects a cube and all tables that can be cut from it: one for each value of each dimension, and the totals of each
    /// dimension. Within each of them nothing hidden can be worked out.
    /// </summary>
    /// <param name="alsoHidden">What another table of the same figures hides, totals included; null when there is none.</param>
    public static ProtectedCube Protect(int[,,] counts, int level, Func<int, int, int, bool>? alsoHidden = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var values = Totals.Of(counts);
        var hidden = new bool[values.GetLength(0), values.GetLength(1), values.GetLength(2)];
        Totals.ForEach(values, (x, y, z) =>
            hidden[x, y, z] = IsSmall(values[x, y, z], level) || (values[x, y, z] > 0 && alsoHidden?.Invoke(x, y, z) == true));
        var slices = CubeSlice.Of(values).ToList();
        while (slices.FindAll(slice => slice.Hide(values, hidden)).Count > 0)
        {
            // What one slice had to hide is new to the slices that cross it.
        }

        return new ProtectedCube(values, hidden, level);
    }

    internal static bool IsSmall(int count, int level) => count > 0 && count < level;
}
