namespace DhrManager.Domain.Library;

/// <summary>
/// Finds which hidden cells of one table follow from what is shown, and hides others until none does.
/// </summary>
/// <remarks>
/// A table with its totals is a network: rows and columns are its nodes, cells its edges, and a change of cells that
/// leaves every sum right is a circulation. So a hidden cell can have another value exactly if a closed way through
/// hidden cells leads over it: a cell may always be one more, and one less if it stays above 0, because zeros are shown.
/// </remarks>
internal sealed class HiddenCells(int[,] values, bool[,] hidden)
{
    // Totals say most, so they are the last to be hidden; the total of all comes after every other.
    private const long PriceOfTotal = 1_000_000;

    private readonly int _rows = values.GetLength(0);
    private readonly int _columns = values.GetLength(1);

    /// <returns>Whether anything more had to be hidden.</returns>
    public bool HideUntilNothingFollows()
    {
        var isChanged = false;

        // What is hidden for the sake of one cell can only help those looked at before, but must be looked at itself.
        while (HideForEach())
        {
            isChanged = true;
        }

        return isChanged;
    }

    private bool HideForEach()
    {
        var isChanged = false;
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (hidden[row, column] && Cheapest((row, column)) is not { Price: 0 })
                {
                    HideWayFor((row, column));
                    isChanged = true;
                }
            }
        }

        return isChanged;
    }

    private void HideWayFor((int Row, int Column) cell)
    {
        // There is one: the totals above a cell can always rise with it.
        foreach (var (row, column) in Cheapest(cell)!.Cells)
        {
            hidden[row, column] = true;
        }
    }

    private Way? Cheapest((int Row, int Column) cell)
    {
        var (from, to) = Increase(cell.Row, cell.Column);
        var more = WayBetween(to, from, cell);
        return more is { Price: 0 } || values[cell.Row, cell.Column] == 1 ? more : Way.Cheaper(more, WayBetween(from, to, cell));
    }

    // Dijkstra on a small, dense graph; what is hidden already costs nothing.
    private Way? WayBetween(int from, int to, (int Row, int Column) without)
    {
        var (price, cameFrom, isDone) = (new long[_rows + _columns], new int[_rows + _columns], new bool[_rows + _columns]);
        Array.Fill(price, long.MaxValue);
        price[from] = 0;
        for (var node = from; node >= 0 && node != to; node = Nearest(price, isDone))
        {
            isDone[node] = true;
            var isRow = node < _rows;
            for (var other = isRow ? _rows : 0; other < (isRow ? _rows + _columns : _rows); other++)
            {
                var (row, column) = Cell(node, other);
                if (!isDone[other] && (row, column) != without && Leads(node, row, column) && price[node] + Price(row, column) < price[other])
                {
                    (price[other], cameFrom[other]) = (price[node] + Price(row, column), node);
                }
            }
        }

        return price[to] == long.MaxValue ? null : new Way(price[to], Back(cameFrom, from, to));
    }

    private static int Nearest(long[] price, bool[] isDone)
    {
        var nearest = -1;
        for (var node = 0; node < price.Length; node++)
        {
            if (!isDone[node] && price[node] < (nearest < 0 ? long.MaxValue : price[nearest]))
            {
                nearest = node;
            }
        }

        return nearest;
    }

    private (int Row, int Column) Cell(int node, int other) => node < _rows ? (node, other - _rows) : (other, node - _rows);

    // Either way if the cell can be one less and stay above 0, else only the way on which it is one more.
    private bool Leads(int from, int row, int column) =>
        values[row, column] > 1 || (values[row, column] == 1 && Increase(row, column).From == from);

    // Where one more in a cell leads. Totals stand on the other side of their sums, so they lead the other way.
    private (int From, int To) Increase(int row, int column)
    {
        var isInside = (row == _rows - 1) == (column == _columns - 1);
        return isInside ? (row, _rows + column) : (_rows + column, row);
    }

    private long Price(int row, int column)
    {
        var totals = (row == _rows - 1 ? 1 : 0) + (column == _columns - 1 ? 1 : 0);
        return hidden[row, column] ? 0 : values[row, column] + (totals switch { 0 => 0, 1 => PriceOfTotal, _ => PriceOfTotal * PriceOfTotal });
    }

    private List<(int Row, int Column)> Back(int[] cameFrom, int from, int to)
    {
        List<(int Row, int Column)> cells = [];
        for (var node = to; node != from; node = cameFrom[node])
        {
            cells.Add(Cell(cameFrom[node], node));
        }

        return cells;
    }

    private sealed record Way(long Price, IReadOnlyList<(int Row, int Column)> Cells)
    {
        public static Way? Cheaper(Way? a, Way? b) => a is null || b?.Price < a.Price ? b : a;
    }
}
