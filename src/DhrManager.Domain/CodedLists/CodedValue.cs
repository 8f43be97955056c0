namespace DhrManager.Domain.CodedLists;

/// <summary>One value of a fixed list: a code to store and a label to show.</summary>
/// <param name="Code">Lower-case words joined by hyphens. Stored, so never changed or reused.</param>
/// <param name="Label">What people read. May be reworded.</param>
public abstract record CodedValue(string Code, string Label)
{
    public sealed override string ToString() => Label;
}
