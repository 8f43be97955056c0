namespace DhrManager.UnitTests.Lessons.Index;

internal sealed class KilledException : Exception;
