using System.Text.Json.Nodes;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Calendar;

namespace DhrManager.UnitTests.Regimes;

/// <summary>Each case breaks the shipped file in one place.</summary>
public class RegimeReaderTests
{
    public static TheoryData<string, Action<JsonObject>> Mistakes => new()
    {
        { "name is missing: put text", r => r.Remove("name") },
        { "shortName must be text", r => r["shortName"] = " " },
        { "isDraft must be true or false", r => r["isDraft"] = "no" },
        { "effectiveFrom must be a date such as 2026-12-25", r => r["effectiveFrom"] = "2016" },
        { "effectiveFrom is missing: put the first day for new reviews, or set isDraft to true", r => r["effectiveFrom"] = null },
        { "effectiveTo must not be before effectiveFrom", r => r["effectiveTo"] = "2016-11-30" },
        { "minimumAge must be a whole number, 0 or more", r => r["minimumAge"] = -1 },
        { "sources must be an object in { }", r => r["sources"] = 1 },
        { "sources.guidance is missing: put text", r => r["sources"]!.AsObject().Remove("guidance") },
        { "purposeLimbs[1] must be text", r => r["purposeLimbs"]![1] = 2 },
        { "criteria must be a list in [ ]", r => r["criteria"] = "age" },
        {
            "criteria must list at least one question, or nothing would be asked before a decision",
            r => r["criteria"] = new JsonArray()
        },
        { "criteria[0].source must be one of act, guidance, local", r => r["criteria"]![0]!["source"] = "memory" },
        { "criteria[0].source is missing: put one of act, guidance, local", r => r["criteria"]![0]!.AsObject().Remove("source") },
        { "criteria[1].code 'death' is in the list twice: take one out", r => r["criteria"]![1]!["code"] = "death" },
        { "clocks[2].rule.length must be a whole number, 0 or more", r => r["clocks"]![2]!["rule"]!["length"] = "ten" },
        {
            "clocks[2].rule.kind must be one of calendarDaysInclusive, calendarDaysExclusive, workingDays, calendarMonths",
            r => r["clocks"]![2]!["rule"]!["kind"] = "fortnights"
        },
        { "clocks[0].reminderDaysBefore[0] must be a whole number, 0 or more", r => r["clocks"]![0]!["reminderDaysBefore"]![0] = -3 },
        {
            "clocks[0].pausesWithReveiw is not a field used here: correct its name or take it out",
            r => r["clocks"]![0]!["pausesWithReveiw"] = true
        },
        { "clocks has no clock 'acknowledge': add one", r => r["clocks"]!.AsArray().RemoveAt(0) },
        { "publicationRules.reviewAfterMonths must be a whole number, 1 or more", r => r["publicationRules"]!["reviewAfterMonths"] = 0 },
        {
            "qaOutcomes[0].code must be one of publish, publish-after-changes, resubmit, other",
            r => r["qaOutcomes"]![0]!["code"] = "passed"
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_refused_in_one_sentence_with_the_file_and_the_field(string sentence, Action<JsonObject> mistake)
    {
        var regime = JsonNode.Parse(RepositoryFile.Read("seed/regimes/dhr-2016.json"))!.AsObject();
        mistake(regime);

        var refusal = Assert.Throws<SettingsException>(() => RegimeReader.Read(regime.ToJsonString(), "dhr-2016.json"));

        Assert.Equal($"dhr-2016.json: {sentence}.", refusal.Message);
    }

    [Fact]
    public void An_unknown_code_is_refused_with_the_codes_there_are()
    {
        var regime = JsonNode.Parse(RepositoryFile.Read("seed/regimes/dhr-2016.json"))!.AsObject();
        regime["deathCategories"]![1] = "accident";

        var refusal = Assert.Throws<SettingsException>(() => RegimeReader.Read(regime.ToJsonString(), "dhr-2016.json"));

        Assert.Equal("deathCategories[1]", refusal.Field);
        Assert.Contains("suspected-suicide", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_line()
    {
        var refusal = Assert.Throws<SettingsException>(() => RegimeReader.Read("{\n  \"code\": dhr\n}", "dhr-2016.json"));

        Assert.Equal("line 2", refusal.Field);
        Assert.Equal("dhr-2016.json", refusal.File);
    }
}
