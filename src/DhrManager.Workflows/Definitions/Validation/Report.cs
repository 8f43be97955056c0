namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>Collects the problems of one definition, each once.</summary>
internal sealed class Report(string file)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void Refuse(string? step, string rule, string message) => Add(new Problem(file, step, rule, message));

    public void Warn(string? step, string rule, string message) => Add(new Problem(file, step, rule, message, IsWarning: true));

    public bool Has(string step, params string[] rules) => _problems.Exists(p => p.Step == step && rules.Contains(p.Rule));

    private void Add(Problem problem)
    {
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }
}
