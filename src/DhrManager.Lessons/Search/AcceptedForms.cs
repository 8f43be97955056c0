using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// The forms of a stem that a pattern accepts.
internal sealed record AcceptedForms(int Stem, bool[] Forms)
{
    public bool AreAll { get; } = Array.TrueForAll(Forms, accepted => accepted);

    public bool AreIn(Occurrences occurrences, LessonField? field) =>
        (field != LessonField.Text && HasAccepted(occurrences.Forms(inText: false)))
        || (field != LessonField.Title && HasAccepted(occurrences.Forms(inText: true)));

    private bool HasAccepted(ReadOnlySpan<int> forms)
    {
        foreach (var form in forms)
        {
            if (Forms[form])
            {
                return true;
            }
        }

        return false;
    }
}
