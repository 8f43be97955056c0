namespace DhrManager.IntegrationTests.Robustness.Starting;

/// <summary>A file that cannot be used stops the start with one sentence that names it.</summary>
public sealed class SpoiltFilesTests : IDisposable
{
    private readonly Installation _installation = new();

    [Fact]
    public async Task A_definition_that_is_no_JSON_is_named()
    {
        await File.WriteAllTextAsync(_installation.Definition("scoping"), "{ \"id\": ");

        Assert.Contains("scoping.json", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_to_a_step_that_is_not_there_names_file_and_step()
    {
        Installation.Replace(_installation.Definition("notification"), "\"activity\": \"stage-notification\"", "\"activity\": \"nowhere\"");

        var sentence = await _installation.RefusalAsync();

        Assert.Contains("notification.json", sentence, StringComparison.Ordinal);
        Assert.Contains("step", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    [Theory]
    [InlineData("\"csp-manager\"", "\"csp-manger\"", "csp-manger")]
    [InlineData("\"value\": \"triage\"", "\"value\": \"\"", "form")]
    [InlineData("\"value\": \"notification\"", "\"value\": \"notificaton\"", "notificaton")]
    public async Task A_step_that_could_not_be_carried_out_is_refused_before_a_review_meets_it(string text, string with, string expected)
    {
        Installation.Replace(_installation.Definition("notification"), text, with);

        var sentence = await _installation.RefusalAsync();

        Assert.Contains("notification.json", sentence, StringComparison.Ordinal);
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_must_have_a_higher_version()
    {
        await _installation.StartAsync();
        Installation.Replace(_installation.Definition("notification"), "\"name\": \"Notification\"", "\"name\": \"First look\"");

        var sentence = await _installation.RefusalAsync();

        Assert.Contains("notification.json", sentence, StringComparison.Ordinal);
        Assert.Contains("must be raised above 1", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lower_version_than_the_known_one_is_refused()
    {
        Installation.Replace(_installation.Definition("notification"), "\"version\": 1,\n  \"toolVersion\"", "\"version\": 2,\n  \"toolVersion\"");
        await _installation.StartAsync();
        Installation.Replace(_installation.Definition("notification"), "\"version\": 2,\n  \"toolVersion\"", "\"version\": 1,\n  \"toolVersion\"");

        Assert.Contains("version", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bank-holidays.json", "{ \"england-and-wales\": ", "bank-holidays.json")]
    [InlineData("bank-holidays.json", "{}", "england-and-wales")]
    [InlineData("regimes/dhr-2016.json", "[]", "dhr-2016.json")]
    [InlineData("regimes/dhr-2016.json", "not JSON", "dhr-2016.json")]
    public async Task A_spoilt_file_of_the_law_is_named(string file, string text, string expected)
    {
        await File.WriteAllTextAsync(_installation.Seed(file), text);

        Assert.Contains(expected, await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_of_the_law_is_named()
    {
        File.Delete(_installation.Seed("bank-holidays.json"));

        Assert.Contains("bank-holidays.json", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regimes_that_are_not_there_are_missed()
    {
        Directory.Delete(_installation.Seed("regimes"), recursive: true);

        Assert.Contains("regimes", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_regimes_with_one_code_are_refused()
    {
        File.Copy(_installation.Seed("regimes/dhr-2016.json"), _installation.Seed("regimes/copy.json"));

        Assert.Contains("dhr-2016", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _installation.Dispose();
}
