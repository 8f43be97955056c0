using DhrManager.Domain.Historic.Reading;

namespace DhrManager.UnitTests.Historic.Reading;

public sealed class ReportProposalsTests
{
    private static readonly Guid _north = Guid.CreateVersion7();
    private static readonly Guid _police = Guid.CreateVersion7();
    private static readonly Guid _hospital = Guid.CreateVersion7();

    private static readonly Dictionary<Guid, string> _partnerships = new() { [_north] = "Northern Estmere Community Safety Partnership" };
    private static readonly Dictionary<Guid, string> _agencies = new() { [_police] = "Estmere Constabulary", [_hospital] = "Averill District Hospital", [Guid.CreateVersion7()] = "Fenholt District Council" };

    [Fact]
    public void The_cover_tells_title_partnership_and_dates()
    {
        var proposals = ReportProposals.Of(
            ["Northern Estmere Community\nSafety Partnership\n\nDomestic Homicide Review\nOverview report into the death of Adult F\n\nAuthor: independent chair\nMarch 2015", "Adult F died on 4 May 2013 at home."],
            _partnerships,
            _agencies);

        Assert.Equal("Domestic Homicide Review Overview report into the death of Adult F", proposals.Title);
        Assert.Equal(_north, proposals.PartnershipId);
        Assert.Equal(("4 May 2013", "March 2015"), (proposals.DiedWhen.Describe(), proposals.PublishedWhen.Describe()));
    }

    [Fact]
    public void Agencies_of_the_directory_are_named_those_named_most_first()
    {
        var proposals = ReportProposals.Of(["Averill District Hospital. Estmere Constabulary", "estmere constabulary"], _partnerships, _agencies);

        Assert.Equal([(_police, 2), (_hospital, 1)], proposals.Agencies.Select(a => (a.Id, a.Times)));
    }

    [Theory]
    [InlineData("The report was published in June 2016.", "June 2016")]
    [InlineData("Date of publication: 2017", "2017")]
    public void The_day_of_publication_goes_before_the_month_on_the_cover(string sentence, string expected) =>
        Assert.Equal(expected, ReportProposals.Of(["DHR March 2015", sentence], _partnerships, _agencies).PublishedWhen.Describe());

    [Fact]
    public void What_the_report_does_not_say_stays_unknown()
    {
        var proposals = ReportProposals.Of([""], _partnerships, _agencies);

        Assert.Null(proposals.Title);
        Assert.Null(proposals.PartnershipId);
        Assert.Null(proposals.DiedWhen.From);
        Assert.Null(proposals.PublishedWhen.From);
        Assert.Empty(proposals.Agencies);
    }
}
