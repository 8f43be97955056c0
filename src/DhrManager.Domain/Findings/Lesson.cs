namespace DhrManager.Domain.Findings;

/// <summary>Something the review teaches. Changed through the review only.</summary>
public sealed class Lesson
{
    private Lesson()
    {
    }

    internal Lesson(Guid reviewId, int number, LessonText text)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        Reword(text);
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1; never given twice.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Codes of the thesaurus of themes.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>Empty when it concerns every agency.</summary>
    public IReadOnlyList<Guid> AgencyIds { get; private set; } = [];

    public bool IsGoodPractice { get; private set; }

    public int? KeyLine { get; private set; }

    /// <summary>The page of the report it is taken from, from 1; null when it was written here.</summary>
    public int? Page { get; private set; }

    /// <summary>The day it went to agencies ahead of the report; null when it did not.</summary>
    public DateOnly? SharedEarlyOn { get; private set; }

    public string? SharedEarlyWith { get; private set; }

    internal void Reword(LessonText text)
    {
        Text = text.Text;
        Themes = text.Themes;
        AgencyIds = text.AgencyIds;
        IsGoodPractice = text.IsGoodPractice;
        KeyLine = text.KeyLine;
        Page = text.Page;
    }

    internal void ShareEarly(DateOnly on, string with)
    {
        SharedEarlyOn = on;
        SharedEarlyWith = with;
    }
}
