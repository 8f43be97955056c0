namespace DhrManager.Web.Data.Library;

/// <summary>A reading list: lessons and recommendations that somebody put together, with notes of their own.</summary>
public sealed class Collection
{
    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest introduction and longest note, characters.</summary>
    public const int NoteMaxLength = 2_000;

    /// <summary>More than this nobody reads through.</summary>
    public const int MostItems = 60;

    private readonly List<CollectionItem> _items = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid OwnerId { get; init; }

    public string Name { get; set; } = "";

    public string Introduction { get; set; } = "";

    /// <summary>Whether everybody with an account may read it.</summary>
    public bool IsShared { get; set; }

    public DateOnly ChangedOn { get; private set; }

    public IReadOnlyList<CollectionItem> Items => _items;

    /// <summary>From the first to the last.</summary>
    public IEnumerable<CollectionItem> InOrder => _items.OrderBy(item => item.Place);

    public CollectionItem? Find(Guid findingId) => _items.FirstOrDefault(item => item.FindingId == findingId);

    /// <summary>Puts something at the end; what is there already gets the new note.</summary>
    public void Put(Guid findingId, string note, DateOnly today)
    {
        if (Find(findingId) is { } there)
        {
            there.Note = note;
        }
        else
        {
            _items.Add(new CollectionItem { FindingId = findingId, Note = note, Place = _items.Count == 0 ? 1 : _items.Max(item => item.Place) + 1 });
        }

        ChangedOn = today;
    }

    public void Remove(Guid findingId, DateOnly today)
    {
        _items.RemoveAll(item => item.FindingId == findingId);
        ChangedOn = today;
    }

    /// <param name="by">-1 for one place up, 1 for one down; beyond the ends nothing happens.</param>
    public void Move(Guid findingId, int by, DateOnly today)
    {
        var order = InOrder.ToList();
        var at = order.FindIndex(item => item.FindingId == findingId);
        if (at >= 0 && at + by >= 0 && at + by < order.Count)
        {
            (order[at].Place, order[at + by].Place) = (order[at + by].Place, order[at].Place);
            ChangedOn = today;
        }
    }

    public void Touch(DateOnly today) => ChangedOn = today;
}

/// <summary>Something in a collection. Its text stays in the library, so that a correction shows everywhere.</summary>
public sealed class CollectionItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The lesson or recommendation.</summary>
    public Guid FindingId { get; init; }

    /// <summary>Grows from the first to the last; may have gaps.</summary>
    public int Place { get; set; }

    public string Note { get; set; } = "";
}
