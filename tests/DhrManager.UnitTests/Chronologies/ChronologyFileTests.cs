using System.Globalization;
using System.Text;
using DhrManager.Domain.Chronologies;

namespace DhrManager.UnitTests.Chronologies;

public class ChronologyFileTests
{
    private static readonly DateOnly _today = new(2026, 6, 1);

    [Fact]
    public void Reads_every_column()
    {
        var file = Read("Date,Time,Source,Event,Action,Outcome,Comment,Who\n22/5/2016,14:30,GP record,Seen,Referred,Seen again,Late,Amara; Idris\n");

        var row = Assert.Single(file.Rows);
        Assert.Equal(ChronologyDate.Day(new DateOnly(2016, 5, 22)), row.Date);
        Assert.Equal(("14:30", "GP record", "Seen"), (row.Time, row.Source, row.Event));
        Assert.Equal(("Referred", "Seen again", "Late"), (row.Action, row.Outcome, row.Comment));
        Assert.Equal(["Amara", "Idris"], row.Concerns);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Headings_may_be_worded_and_ordered_otherwise_and_foreign_ones_are_named()
    {
        var file = Read("Source of information,DATE OF EVENT,Significant event,Colour\nGP,May 2016,Seen,red\n");

        Assert.Equal("Seen", Assert.Single(file.Rows).Event);
        Assert.Equal(["Colour"], file.IgnoredColumns);
    }

    [Theory]
    [InlineData(',', "\n")]
    [InlineData(';', "\r\n")]
    [InlineData('\t', "\r")]
    public void Any_usual_separator_and_line_end_is_read(char separator, string lineEnd)
    {
        var file = Read(string.Join(lineEnd, "Date,Source,Event", "2016,GP,Seen", "2017,GP,Seen").Replace(',', separator));

        Assert.Equal(2, file.Rows.Count);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Single(Read("\uFEFFDate,Source,Event\n2016,GP,Seen").Rows);

    [Fact]
    public void Quoted_fields_may_hold_separators_line_breaks_and_quotes()
    {
        var file = Read("Date,Source,Event\n2016,\"GP, record\",\"She said \"\"help\"\"\r\nand left; then\nreturned\"\n2017,GP,Seen\n");

        Assert.Equal("GP, record", file.Rows[0].Source);
        Assert.Equal("She said \"help\"\r\nand left; then\nreturned", file.Rows[0].Event);
        Assert.Equal(2, file.Rows.Count);
    }

    [Fact]
    public void A_quote_inside_plain_text_is_plain_text() =>
        Assert.Equal("the so-called \"home\"", Assert.Single(Read("Date,Source,Event\n2016,GP,the so-called \"home\"\n").Rows).Event);

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_a_problem()
    {
        var problem = Assert.Single(Read("Date,Source,Event\n2016,GP,\"Seen\n2017,GP,Seen\n").Problems);

        Assert.StartsWith("A quotation mark is opened", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_told_with_its_row_and_nothing_is_imported()
    {
        var file = Read("Date,Source,Event\n2016,GP,Seen\n\n31/2/2016,,Seen\n2016,GP,\n1/1/2027,GP,Seen\n");

        Assert.Empty(file.Rows);
        Assert.Equal([4, 4, 5, 6], file.Problems.Select(p => p.Row));
        Assert.Contains(file.Problems, p => p.Sentence.StartsWith("There is no day 31", StringComparison.Ordinal));
        Assert.Contains(file.Problems, p => p.Sentence.StartsWith("The source is missing", StringComparison.Ordinal));
        Assert.Contains(file.Problems, p => p.Sentence.StartsWith("The event is missing", StringComparison.Ordinal));
        Assert.Contains(file.Problems, p => p.Sentence == "The date is read as 1 January 2027, which lies ahead.");
    }

    [Fact]
    public void Text_that_spills_over_the_headings_is_a_problem_and_empty_cells_are_not()
    {
        Assert.StartsWith("There are 4 values", Assert.Single(Read("Date,Source,Event\n2016,GP,Seen,again\n").Problems).Sentence, StringComparison.Ordinal);
        Assert.Single(Read("Date,Source,Event\n2016,GP,Seen,,,\n").Rows);
    }

    [Theory]
    [InlineData("", "The first row must hold the headings")]
    [InlineData(",,,\n2016,GP,Seen", "The first row must hold the headings")]
    [InlineData("Date,Event\n2016,Seen", "There is no column headed Source.")]
    [InlineData("Date,Source,Event,When\n2016,GP,Seen,2016", "Two columns mean Date.")]
    [InlineData("Date,Source,Event\n", "There are no events")]
    public void A_file_without_usable_headings_or_events_is_refused(string text, string startOfProblem)
    {
        var file = Read(text);

        Assert.Empty(file.Rows);
        Assert.StartsWith(startOfProblem, Assert.Single(file.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_too_long_is_a_problem()
    {
        var file = Read($"Date,Source,Event\n2016,{new string('x', 201)},{new string('x', 8_001)}\n");

        Assert.Equal(["The source must be 200 characters or fewer.", "The event must be 8,000 characters or fewer."], file.Problems.Select(p => p.Sentence));
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_more_than_the_most_are_refused()
    {
        Assert.Equal(10_000, Read(Rows(10_000)).Rows.Count);
        Assert.StartsWith("The file holds more than", Assert.Single(Read(Rows(ChronologyFile.MaxRows + 1)).Problems).Sentence, StringComparison.Ordinal);
    }

    private static string Rows(int count)
    {
        var text = new StringBuilder("Date,Source,Event\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"22/5/2016,\"GP, record\",Contact {i}\n");
        }

        return text.ToString();
    }

    private static ChronologyFile Read(string text) => ChronologyFile.Read(text, _today);
}
