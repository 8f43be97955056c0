using System.Globalization;
using DhrManager.Benchmarks.Crash;
using DhrManager.IntegrationTests.Robustness.Crash;
using DhrManager.Lessons.Index;

namespace DhrManager.IntegrationTests.Lessons;

public sealed class IndexCrashTests : IDisposable
{
    private const int Readers = 2;
    private const int Generations = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("lessons-crash").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_kill_at_any_step_of_a_commit_leaves_the_old_index_or_the_new()
    {
        var random = new Random(4);
        var last = 0;
        foreach (var point in IndexKillPoints.All.Concat(["any-moment", "any-moment"]))
        {
            using var writer = new WorkerProcess(_folder, point, random.Next(1, 9), "index-writer");
            var code = await writer.RunUntilKilledAsync(TimeSpan.FromMilliseconds(random.Next(400)));
            Assert.True(code == WorkerProcess.KilledBySignal, $"The writer left with {code} at {point}: {writer.Errors}");

            var acknowledged = writer.Lines.Select(line => int.Parse(line, CultureInfo.InvariantCulture)).LastOrDefault(last);
            var index = LessonIndex.Open(_folder);
            var left = IndexWorker.GenerationIn(index);
            Assert.True(left == 0 || index.State == IndexState.Ready, $"Killed at {point}: {index.Problem}");
            Assert.True(left == acknowledged || left == acknowledged + 1, $"Killed at {point}: {left} is left, {acknowledged} was acknowledged");
            last = left;
        }

        IndexWorker.WriteGeneration(LessonIndex.Open(_folder), last + 1);
        Assert.Equal(last + 1, IndexWorker.GenerationIn(LessonIndex.Open(_folder)));
    }

    [Fact]
    public async Task Several_processes_read_whole_generations_while_one_writes()
    {
        var index = LessonIndex.Open(_folder);
        IndexWorker.WriteGeneration(index, 1);
        List<WorkerProcess> readers = [.. Enumerable.Range(0, Readers).Select(_ => new WorkerProcess(_folder, "read", 0, "index-reader"))];
        try
        {
            Assert.All(await Task.WhenAll(readers.Select(reader => reader.IsReadyAsync())), Assert.True);
            for (var generation = 2; generation <= Generations; generation++)
            {
                IndexWorker.WriteGeneration(index, generation);
            }

            var codes = await Task.WhenAll(readers.Select(reader => reader.EndAsync()));
            Assert.All(codes.Zip(readers), reader => Assert.True(reader.First == 0, string.Join('\n', reader.Second.Lines) + reader.Second.Errors));
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }
}
