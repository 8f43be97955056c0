namespace DhrManager.Workflows.Definitions;

/// <summary>Collects what is wrong with the shape of a file, so that its author sees everything at once.</summary>
internal sealed class ShapeProblems(string file)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> All => _problems;

    public void Add(string? step, string message, string rule = "V-SHAPE") => _problems.Add(new Problem(file, step, rule, message));
}
