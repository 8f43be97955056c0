namespace DhrManager.Domain.Library;

// Adds the totals to counts: the last row, column and layer.
internal static class Totals
{
    public static int[,] Of(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var values = new int[rows + 1, columns + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var count = counts[row, column];
                values[row, column] = count;
                values[row, columns] += count;
                values[rows, column] += count;
                values[rows, columns] += count;
            }
        }

        return values;
    }

    public static int[,,] Of(int[,,] counts)
    {
        int[] size = [counts.GetLength(0), counts.GetLength(1), counts.GetLength(2)];
        var values = new int[size[0] + 1, size[1] + 1, size[2] + 1];
        ForEach(counts, (x, y, z) =>
        {
            foreach (var total in new[] { x, size[0] })
            {
                values[total, y, z] += counts[x, y, z];
                values[total, y, size[2]] += counts[x, y, z];
                values[total, size[1], z] += counts[x, y, z];
                values[total, size[1], size[2]] += counts[x, y, z];
            }
        });
        return values;
    }

    public static void ForEach(int[,,] cube, Action<int, int, int> look)
    {
        for (var x = 0; x < cube.GetLength(0); x++)
        {
            for (var y = 0; y < cube.GetLength(1); y++)
            {
                for (var z = 0; z < cube.GetLength(2); z++)
                {
                    look(x, y, z);
                }
            }
        }
    }
}
