namespace DhrManager.Lessons.Index;

internal static class FileNames
{
    public const string Segment = ".segment";
    public const string Deleted = ".deleted";

    public static bool IsOurs(string name) =>
        name.EndsWith(Segment, StringComparison.Ordinal) || name.EndsWith(Deleted, StringComparison.Ordinal);
}
