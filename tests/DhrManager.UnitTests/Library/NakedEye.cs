using DhrManager.Domain.Library;

namespace DhrManager.UnitTests.Library;

/// <summary>
/// Works out hidden counts by trying: every way to fill the hidden cells inside a table with what they may be, one more or
/// one less, and the totals with what follows. Hidden counts are at least 1, because zeros are shown.
/// </summary>
internal static class NakedEye
{
    /// <summary>Whether each hidden count, totals included, has two values that agree with what is shown.</summary>
    public static bool LeavesDoubt(ProtectedTable table) =>
        LeavesDoubt(table.Rows + 1, table.Columns + 1, (row, column) => table[row, column], table.Exact);

    /// <param name="rows">With the totals.</param>
    /// <param name="columns">With the totals.</param>
    public static bool LeavesDoubt(int rows, int columns, Func<int, int, int?> shown, Func<int, int, int> exact)
    {
        var cells = Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, columns).Select(column => (Row: row, Column: column))).ToList();
        var seen = cells.Where(cell => shown(cell.Row, cell.Column) is null).ToDictionary(cell => cell, _ => new HashSet<int>());
        var open = seen.Keys.Where(cell => cell.Row < rows - 1 && cell.Column < columns - 1).ToList();
        var table = new int[rows, columns];
        cells.ForEach(cell => table[cell.Row, cell.Column] = exact(cell.Row, cell.Column));
        Try(0);
        return seen.Values.All(values => values.Count > 1);

        void Try(int next)
        {
            if (next == open.Count)
            {
                Note();
                return;
            }

            var (row, column) = open[next];
            for (var value = Math.Max(1, exact(row, column) - 1); value <= exact(row, column) + 1; value++)
            {
                table[row, column] = value;
                Try(next + 1);
            }
        }

        void Note()
        {
            for (var row = 0; row < rows; row++)
            {
                table[row, columns - 1] = row == rows - 1 ? 0 : Enumerable.Range(0, columns - 1).Sum(column => table[row, column]);
            }

            for (var column = 0; column < columns; column++)
            {
                table[rows - 1, column] = Enumerable.Range(0, rows - 1).Sum(row => table[row, column]);
            }

            if (cells.TrueForAll(cell => shown(cell.Row, cell.Column) is { } known ? known == table[cell.Row, cell.Column] : table[cell.Row, cell.Column] > 0))
            {
                foreach (var (cell, values) in seen)
                {
                    values.Add(table[cell.Row, cell.Column]);
                }
            }
        }
    }
}
