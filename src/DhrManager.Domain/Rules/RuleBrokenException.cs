using System.Diagnostics.CodeAnalysis;

namespace DhrManager.Domain.Rules;

/// <summary>The domain refuses what was asked. Shown to the person as it stands.</summary>
/// <param name="message">Whole sentences saying what to do, in the words of the screen.</param>
/// <param name="citation">The source of the rule.</param>
public sealed class RuleBrokenException(string message, Citation citation) : Exception(message)
{
    public Citation Citation { get; } = citation;

    /// <summary>Refuses when <paramref name="condition"/> is true.</summary>
    /// <exception cref="RuleBrokenException">The condition is true.</exception>
    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, string message, Citation citation)
    {
        if (condition)
        {
            throw new RuleBrokenException(message, citation);
        }
    }
}
