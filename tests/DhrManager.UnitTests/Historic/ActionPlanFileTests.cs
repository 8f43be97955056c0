using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Web.Features;
using DhrManager.Web.Historic;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic;

public sealed class ActionPlanFileTests
{
    private static readonly RegisterEntry _entry = Entry();

    [Fact]
    public void Each_row_is_put_to_the_recommendation_with_its_number()
    {
        var plan = Read("Recommendation No,RAG status,Due date,Date completed,Progress,Owner\nR1,Completed,March 2016,1/2/2016,Training held,Police\n17.1.2,Ongoing,,,,\n");

        Assert.Empty(plan.Problems);
        Assert.Equal(["Number", "Status", "Target date", "Completed on", "Outcome", null], plan.Mapping.Select(c => c?.Name));
        Assert.Equal(new PastAction(ActionStatus.Complete, new DateOnly(2016, 3, 31), new DateOnly(2016, 2, 1), "Training held"), plan.Outcomes[0].Past);
        Assert.Equal(ActionStatus.OnTrack, plan.Outcomes[1].Past.Status);
        Assert.Equal("The council should share addresses.", plan.Outcomes[1].Item.Text.Text);
    }

    [Fact]
    public void Where_numbers_begin_again_the_words_tell_which_is_meant()
    {
        var plan = Read("No,Recommendation,Status\n1,The hospital should ask every carer,done\n");

        Assert.Equal("The hospital should ask every carer alone.", Assert.Single(plan.Outcomes).Item.Text.Text);
    }

    [Fact]
    public void Several_actions_for_one_recommendation_are_put_together()
    {
        var plan = Read("Ref,Status,Completed,Outcome\n17.1.2,done,2016,First\n17.1.2,ongoing,,Second\n");

        Assert.Equal(new PastAction(ActionStatus.OnTrack, null, null, "First\nSecond"), Assert.Single(plan.Outcomes).Past);
    }

    [Fact]
    public void A_day_may_be_the_number_a_spreadsheet_keeps() =>
        Assert.Equal(new DateOnly(2016, 4, 1), Assert.Single(Read("Ref,Status,Due date\n17.1.2,done,42461\n").Outcomes).Past.TargetOn);

    [Fact]
    public void What_has_a_day_of_completion_is_complete() =>
        Assert.Equal(ActionStatus.Complete, Assert.Single(Read("Ref,Status,Completed\n17.1.2,,2016\n").Outcomes).Past.Status);

    [Theory]
    [InlineData("", 1, "The first row must hold the headings")]
    [InlineData("Ref\n1\n", 1, "Choose the column that says how far")]
    [InlineData("Status\ndone\n", 1, "Choose the column that holds the numbers")]
    [InlineData("Ref,Status\n", 2, "There are no actions under the headings")]
    [InlineData("Ref,Status\n99,done\n", 2, "No recommendation that was taken from the report is number 99")]
    [InlineData("Recommendation,Status\nBuild a bridge,done\n", 2, "No recommendation that was taken from the report is “Build a bridge”")]
    [InlineData("Ref,Status\n1,done\n", 2, "2 recommendations are number 1")]
    [InlineData("Ref,Status\n17.1.2,\n", 2, "The status is missing")]
    [InlineData("Ref,Status\n17.1.2,green\n", 2, "The status “green” is not known")]
    [InlineData("Ref,Status,Due date\n17.1.2,done,soon\n", 2, "Target date: ")]
    [InlineData("Ref,Status\n17.1.2,done,more\n", 2, "There are 3 values under 2 headings")]
    public void Every_wrong_row_is_named_and_nothing_is_taken(string text, int row, string sentence)
    {
        var plan = Read(text);

        Assert.Empty(plan.Outcomes);
        Assert.Equal(row, plan.Problems[0].Row);
        Assert.StartsWith(sentence, plan.Problems[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_longer_than_it_may_be_is_named() =>
        Assert.StartsWith("The outcome must be 8000", Read($"Ref,Status,Outcome\n17.1.2,done,{Long(8_000)}\n").Problems[0].Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_is_read_like_text()
    {
        IReadOnlyList<string>[] rows = [["Ref", "Status", "Outcome"], ["17.1.2", "done", "Said \"yes\", twice"]];

        var plan = Read(XlsxRows.ReadAsCsv(XlsxText.Bytes([new XlsxSheet("Plan", rows)]))!);

        Assert.Equal("Said \"yes\", twice", Assert.Single(plan.Outcomes).Past.Outcome);
    }

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("PK\u0003\u0004 nor this")]
    public void What_is_no_workbook_is_not_read_as_one(string text) =>
        Assert.Null(XlsxRows.ReadAsCsv(System.Text.Encoding.UTF8.GetBytes(text)));

    private static ActionPlanFile Read(string text) => ActionPlanFile.Read(text, mapping: null, _entry.Items);

    private static RegisterEntry Entry()
    {
        var entry = ReportRead();
        foreach (var (number, text) in new[] { ("R1", "Officers should use body-worn video."), ("1", "The hospital should ask every carer alone."), ("1", "The surgery should call back."), ("17.1.2", "The council should share addresses.") })
        {
            entry.Take(Recommendation with { PrintedNumber = number, Text = text }, First);
        }

        return entry;
    }
}
