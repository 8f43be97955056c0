using System.Globalization;
using DhrManager.Domain.Library;

namespace DhrManager.UnitTests.Library;

public class SmallNumbersTests
{
    [Fact]
    public void A_table_without_small_numbers_is_shown_whole()
    {
        var table = SmallNumbers.Protect(new[,] { { 5, 0 }, { 12, 7 } }, 5);

        Assert.Equal(["5 0 5", "12 7 19", "17 7 24"], Shown(table));
    }

    [Fact]
    public void A_small_number_takes_the_smallest_others_with_it_that_would_give_it_away()
    {
        var table = SmallNumbers.Protect(new[,] { { 3, 9, 20 }, { 8, 6, 30 }, { 40, 50, 60 } }, 5);

        Assert.Equal(["- - 20 32", "- - 30 44", "40 50 60 150", "51 65 110 226"], Shown(table));
        Assert.False(table.IsHiddenForOthers(0, 0));
        Assert.True(table.IsHiddenForOthers(1, 1));
        Assert.Equal(3, table.Exact(0, 0));
    }

    [Fact]
    public void Zeros_are_shown_and_hide_nothing()
    {
        var table = SmallNumbers.Protect(new[,] { { 0, 2 }, { 0, 3 } }, 5);

        Assert.Equal(0, table[0, 0]);
        Assert.Equal(0, table[2, 0]);
        Assert.Null(table[0, 1]);
    }

    [Fact]
    public void Small_numbers_that_all_must_be_one_are_not_given_away_by_their_total()
    {
        var table = SmallNumbers.Protect(new[,] { { 1, 1, 1, 1, 1 } }, 5);

        Assert.Null(table[0, 5]);
    }

    [Fact]
    public void What_another_table_hides_stays_hidden()
    {
        var table = SmallNumbers.Protect(new[,] { { 10, 20 }, { 30, 40 } }, 5, (row, column) => (row, column) == (2, 0));

        Assert.Null(table[2, 0]);
        Assert.True(NakedEye.LeavesDoubt(table));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 3)]
    public void No_hidden_count_follows_from_what_is_shown(int rows, int columns)
    {
        var dice = new Random(20_260_103);
        for (var attempt = 0; attempt < 150; attempt++)
        {
            var table = SmallNumbers.Protect(Thrown(dice, rows, columns), 4);

            Assert.True(NakedEye.LeavesDoubt(table), string.Join(" / ", Shown(table)));
        }
    }

    [Fact]
    public void No_table_cut_from_a_cube_gives_a_hidden_count_away()
    {
        var dice = new Random(20_260_104);
        for (var attempt = 0; attempt < 25; attempt++)
        {
            var counts = new int[2, 3, 2];
            Each(counts, (x, y, z) => counts[x, y, z] = dice.Next(8));

            var cube = SmallNumbers.Protect(counts, 4);

            for (var z = 0; z <= 2; z++)
            {
                Assert.True(NakedEye.LeavesDoubt(3, 4, (x, y) => cube[x, y, z], (x, y) => cube.Exact(x, y, z)));
            }

            for (var x = 0; x <= 2; x++)
            {
                Assert.True(NakedEye.LeavesDoubt(4, 3, (y, z) => cube[x, y, z], (y, z) => cube.Exact(x, y, z)));
            }
        }
    }

    [Fact]
    public void A_total_that_one_table_hides_is_hidden_in_every_table_of_the_same_things()
    {
        var tables = SmallNumbers.ProtectTogether([new[,] { { 1, 9 }, { 0, 9 } }, new[,] { { 1, 18 } }], 5);

        Assert.All(tables, table => Assert.Null(table[table.Rows, 0]));
        Assert.All(tables, table => Assert.True(NakedEye.LeavesDoubt(table)));
        Assert.Equal(tables[0][2, 1], tables[1][1, 1]);
    }

    [Fact]
    public void The_totals_of_a_cube_are_sums()
    {
        var cube = SmallNumbers.Protect(new[, ,] { { { 10, 20 } }, { { 30, 40 } } }, 5);

        Assert.Equal(100, cube[2, 1, 2]);
        Assert.Equal(40, cube[2, 0, 0]);
        Assert.Equal(70, cube[1, 1, 2]);
    }

    private static int[,] Thrown(Random dice, int rows, int columns)
    {
        var counts = new int[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                counts[row, column] = dice.Next(9);
            }
        }

        return counts;
    }

    private static void Each(int[,,] cube, Action<int, int, int> look)
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

    private static string[] Shown(ProtectedTable table) =>
        [.. Enumerable.Range(0, table.Rows + 1).Select(row => string.Join(' ', Enumerable.Range(0, table.Columns + 1).Select(column => table[row, column]?.ToString(CultureInfo.InvariantCulture) ?? "-")))];
}
