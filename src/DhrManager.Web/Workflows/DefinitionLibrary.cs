using System.Collections.Concurrent;
using System.Collections.Immutable;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Workflows;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>
/// The definitions this installation has ever used. Their texts are in the database, so that a review goes on with the
/// version it began with, whatever is in the folder now.
/// </summary>
public sealed class DefinitionLibrary(ActivityCatalog catalog)
{
    private readonly ConcurrentDictionary<string, WorkflowEngine> _engines = new(StringComparer.Ordinal);
    private ImmutableArray<StoredDefinition> _definitions = [];

    /// <summary>Reads the folder, refuses what is not sound, and adds new versions to the database.</summary>
    /// <exception cref="SettingsException">A file has problems, or an old version was changed instead of raised.</exception>
    public async Task LoadAsync(string folder, DhrDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        var known = await db.WorkflowDefinitions.AsNoTracking().ToListAsync(cancellationToken);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var definition = Read(file, await File.ReadAllTextAsync(file, cancellationToken));
            if (known.Any(k => k.Hash == definition.Hash))
            {
                continue;
            }

            new StepInputs(Path.GetFileName(file), db.Regimes).Check(definition.Root);
            RefuseChangedVersion(known, definition, file);
            known.Add(Store(definition, now));
            db.WorkflowDefinitions.Add(known[^1]);
        }

        await db.SaveChangesAsync(cancellationToken);
        _definitions = [.. known];
    }

    /// <summary>The engine for one version; prepared once.</summary>
    public WorkflowEngine Engine(string hash) => _engines.GetOrAdd(hash, Prepare);

    /// <summary>
    /// The definitions that an event starts, each in the version that was newest when the review opened: a review
    /// stays with the versions it began with until somebody migrates it.
    /// </summary>
    public IEnumerable<WorkflowEngine> StartedBy(string eventName, DateTime reviewOpenedAt) =>
        from definition in _definitions
        group definition by definition.DefinitionId into versions
        let chosen = versions.Where(v => v.LoadedAt <= reviewOpenedAt).MaxBy(v => v.Version) ?? versions.MinBy(v => v.Version)
        let engine = Engine(chosen.Hash)
        where engine.StartEvent == eventName
        select engine;

    /// <summary>The newest version of a definition.</summary>
    public WorkflowEngine Newest(string definitionId) =>
        Engine(_definitions.Where(d => d.DefinitionId == definitionId).MaxBy(d => d.Version)!.Hash);

    /// <summary>Every definition in its newest version, by name.</summary>
    public IReadOnlyList<StoredDefinition> All =>
        [.. _definitions.GroupBy(d => d.DefinitionId).Select(versions => versions.MaxBy(v => v.Version)!).OrderBy(d => d.Name, StringComparer.Ordinal)];

    private WorkflowEngine Prepare(string hash)
    {
        var stored = _definitions.First(d => d.Hash == hash);
        return new WorkflowEngine(Read($"{stored.DefinitionId} version {stored.Version}", stored.Text), catalog);
    }

    private WorkflowDefinition Read(string file, string text)
    {
        var result = DefinitionLoader.Load(text, Path.GetFileName(file), catalog);
        return result.Problems.FirstOrDefault(p => !p.IsWarning) is { } problem
            ? throw new SettingsException(problem.File, $"step {problem.Step ?? "(none)"}", $"breaks {problem.Rule}: {problem.Message.TrimEnd('.')}")
            : result.Definition!;
    }

    private static void RefuseChangedVersion(List<StoredDefinition> known, WorkflowDefinition definition, string file)
    {
        var newest = known.Where(k => k.DefinitionId == definition.DefinitionId).Max(k => (int?)k.Version);
        if (newest >= definition.Version)
        {
            throw new SettingsException(
                Path.GetFileName(file),
                "version",
                $"must be raised above {newest}, because reviews may be running on the text that version had before");
        }
    }

    private static StoredDefinition Store(WorkflowDefinition definition, DateTime now) => new()
    {
        Hash = definition.Hash,
        DefinitionId = definition.DefinitionId,
        Version = definition.Version,
        Name = definition.Name,
        Text = definition.Text,
        LoadedAt = now,
    };
}
