using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using DhrManager.Domain.Rules;

namespace DhrManager.UnitTests.Rules;

/// <summary>Every line of the domain that a refusal has come through since the tests began.</summary>
internal static class ProvokedRefusals
{
    public const string Domain = "DhrManager.Domain";

    private static readonly ConcurrentDictionary<(string File, int Line), bool> _lines = new();

    public static bool Contains(RefusalSite site) => _lines.ContainsKey((site.File, site.Line));

    // Before the first test of this assembly, whichever that is.
    [ModuleInitializer]
    internal static void Listen() => AppDomain.CurrentDomain.FirstChanceException += Note;

    // The exception itself knows only the frame that threw it as yet; the stack still has all of them.
    private static void Note(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is not RuleBrokenException)
        {
            return;
        }

        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (BelowDomain(frame.GetFileName()) is { } file)
            {
                _lines.TryAdd((file, frame.GetFileLineNumber()), true);
            }
        }
    }

    private static string? BelowDomain(string? path) =>
        path?.Replace('\\', '/').Split($"/src/{Domain}/") is [_, var file] ? file : null;
}
