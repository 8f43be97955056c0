using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows;

public class ScriptTests
{
    [Theory]
    [InlineData("getVariable('Round') < 3", 2.0, true)]
    [InlineData("getVariable('Round') < 3", 3.0, false)]
    [InlineData("getVariable(\"Round\") >= 3;", 3.0, true)]
    [InlineData("variables.Round == 3", 3.0, true)]
    [InlineData("getRound() > -1.5", 0.0, true)]
    [InlineData("3 <= getRound()", 3.0, true)]
    [InlineData("getVariable('Round') == 3", "3", true)]
    [InlineData("getVariable('Round') === 3", "3", false)]
    [InlineData("getVariable('Round') !== 3", "3", true)]
    [InlineData("getVariable('Round') != 'x'", null, true)]
    [InlineData("getVariable('Round') < 1", null, true)]
    [InlineData("getVariable('Round') < 1", "abc", false)]
    [InlineData("getVariable('Round') >= 1", "abc", false)]
    [InlineData("getVariable('Round') == true", true, true)]
    [InlineData("getVariable('Round') == 'it\\'s'", "it's", true)]
    [InlineData("'b' > variables.Round", "a", true)]
    [InlineData("getVariable('Round') + 1", 2.0, 3.0)]
    [InlineData("getVariable('Round') + 1", null, 1.0)]
    [InlineData("getVariable('Round') + 1", "2", "21")]
    [InlineData("getVariable('Round')", "as it is", "as it is")]
    [InlineData(" true ", null, true)]
    [InlineData("'text'", null, "text")]
    [InlineData("7", null, 7.0)]
    public void A_script_from_the_list_gives_what_JavaScript_gives(string source, object? variable, object result)
    {
        Assert.Equal(result, Script.TryParse(source)!.Evaluate(variable));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Round < 3")]
    [InlineData("getVariable('A') == getVariable('B')")]
    [InlineData("1 == 1")]
    [InlineData("getVariable('A') + 'x'")]
    [InlineData("getVariable('A') - 1")]
    [InlineData("getVariable('A') > 1 && getVariable('B') > 1")]
    [InlineData("getVariable('A') + 1 > 2")]
    [InlineData("getVariable(name) == 1")]
    [InlineData("getVariable('A').length > 1")]
    [InlineData("setVariable('A', 1)")]
    [InlineData("return 1")]
    [InlineData("1.2.3")]
    [InlineData("trueish")]
    [InlineData("'open")]
    [InlineData("Math.random() > 0.5")]
    public void Any_other_script_is_not_understood(string source) => Assert.Null(Script.TryParse(source));

    [Theory]
    [InlineData("getRound()", "round", true)]
    [InlineData("getRound()", "Round", true)]
    [InlineData("getVariable('Round')", "round", false)]
    [InlineData("variables.Round", "Round", true)]
    [InlineData("7", "Round", false)]
    public void A_getter_capitalises_the_name_of_its_variable(string source, string name, bool reads) =>
        Assert.Equal(reads, Script.TryParse(source)!.Reads(name));
}
