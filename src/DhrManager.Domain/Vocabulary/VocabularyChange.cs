namespace DhrManager.Domain.Vocabulary;

/// <summary>A change note: what was done with a word of the library, by whom and why. Never changed.</summary>
public sealed class VocabularyChange
{
    private VocabularyChange()
    {
    }

    internal VocabularyChange(string? themeCode, Guid? termId, string name, VocabularyChangeKind kind, string what, string reason, Actor actor)
    {
        (Id, At, PersonId, By) = (Guid.CreateVersion7(), actor.Now, actor.PersonId, actor.Name);
        (ThemeCode, TermId, Name, Kind, What, Reason) = (themeCode, termId, name, kind, what, reason);
    }

    /// <summary>Later changes have greater ids.</summary>
    public Guid Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The account of whoever changed it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Their name at the time.</summary>
    public string By { get; private set; } = "";

    /// <summary>Null when it concerns a word of the thesaurus.</summary>
    public string? ThemeCode { get; private set; }

    /// <summary>Null when it concerns a theme.</summary>
    public Guid? TermId { get; private set; }

    /// <summary>What it was called after the change.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What was done.</summary>
    public VocabularyChangeKind Kind { get; private set; } = VocabularyChangeKind.Changed;

    /// <summary>The same in a sentence.</summary>
    public string What { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";
}
