namespace DhrManager.Domain.CodedLists;

/// <summary>A value that knows its list, so that storage and forms can handle every list alike.</summary>
public interface ICodedList<TSelf>
    where TSelf : CodedValue, ICodedList<TSelf>
{
    static abstract CodedList<TSelf> List { get; }
}
