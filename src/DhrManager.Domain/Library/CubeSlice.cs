namespace DhrManager.Domain.Library;

// A table that can be cut from a cube.
internal sealed class CubeSlice(int axis, int at)
{
    private int _hiddenWhenLastLookedAt;

    /// <summary>One for each place on each of the three axes, the totals included.</summary>
    public static IEnumerable<CubeSlice> Of(int[,,] cube) =>
        Enumerable.Range(0, 3).SelectMany(axis => Enumerable.Range(0, cube.GetLength(axis)).Select(at => new CubeSlice(axis, at)));

    /// <summary>Hides in the cube what the slice needs hidden.</summary>
    /// <returns>Whether anything was.</returns>
    public bool Hide(int[,,] values, bool[,,] hidden)
    {
        var (rows, columns) = (values.GetLength(axis == 0 ? 1 : 0), values.GetLength(axis == 2 ? 1 : 2));
        var (cells, marks) = (new int[rows, columns], new bool[rows, columns]);
        ForEach(rows, columns, (row, column, place) =>
        {
            cells[row, column] = values[place.X, place.Y, place.Z];
            marks[row, column] = hidden[place.X, place.Y, place.Z];
        });
        if (Count(marks) == _hiddenWhenLastLookedAt)
        {
            return false;
        }

        var isChanged = new HiddenCells(cells, marks).HideUntilNothingFollows();
        _hiddenWhenLastLookedAt = Count(marks);
        ForEach(rows, columns, (row, column, place) => hidden[place.X, place.Y, place.Z] = marks[row, column]);
        return isChanged;
    }

    private static int Count(bool[,] marks) => marks.Cast<bool>().Count(mark => mark);

    private void ForEach(int rows, int columns, Action<int, int, (int X, int Y, int Z)> look)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                look(row, column, axis switch { 0 => (at, row, column), 1 => (row, at, column), _ => (row, column, at) });
            }
        }
    }
}
