using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Harness;

/// <summary>The questions in a part of a page. Each is found as a person finds it, by its words.</summary>
public sealed class Questions(ILocator within)
{
    /// <summary>A group of questions inside this part, found by its legend or, where it folds, by its summary.</summary>
    public Questions Group(string words) => new(
        within.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { NameRegex = Words(words) })
            .Or(within.Locator("details", new LocatorLocatorOptions { Has = within.Page.Locator("summary", new PageLocatorOptions { HasTextRegex = Words(words) }) }))
            .First);

    /// <summary>
    /// Answers in order: a <see cref="DateOnly"/> goes into the boxes of a date, true ticks a box, several texts tick
    /// several boxes, and a text is typed, selected or chosen, whichever the question allows.
    /// </summary>
    public async Task AnswerAsync(params (string Question, object Answer)[] answers)
    {
        foreach (var (question, answer) in answers)
        {
            await AnswerAsync(question, answer);
        }
    }

    private Task AnswerAsync(string question, object answer) => answer switch
    {
        DateOnly date => Group(question).DateAsync(date),
        true => Labelled(question).CheckAsync(),
        string[] several => Group(question).TickAsync(several),
        string text => TextAsync(question, text),
        _ => throw new ArgumentException($"No question takes a {answer.GetType().Name}.", nameof(answer)),
    };

    private Task DateAsync(DateOnly date) => AnswerAsync(("Day", $"{date.Day}"), ("Month", $"{date.Month}"), ("Year", $"{date.Year}"));

    private async Task TickAsync(string[] labels)
    {
        foreach (var label in labels)
        {
            await Labelled(label).CheckAsync();
        }
    }

    private async Task TextAsync(string question, string text)
    {
        // A label that belongs to a control, or the legend of a group of radio buttons.
        var control = Labelled(question);
        if (await control.CountAsync() == 0)
        {
            await Group(question).Labelled(text).CheckAsync();
        }
        else if (await control.EvaluateAsync<bool>("e => e.tagName === 'SELECT'"))
        {
            await control.SelectOptionAsync(new SelectOptionValue { Label = text });
        }
        else
        {
            await control.FillAsync(text);
        }
    }

    private ILocator Labelled(string label) => within.GetByLabel(Words(label)).First;

    /// <summary>The words alone, or with the mark of a question that may be left out.</summary>
    private static Regex Words(string words) => new($@"^\s*{Regex.Escape(words)}( \(optional\))?\s*$");
}
