using System.Globalization;

namespace DhrManager.Web.Commands;

/// <summary>The options of a command, written <c>--name value</c>, and its flags, written <c>--name</c>.</summary>
internal sealed class CommandOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);

    /// <param name="flags">The names that have no value.</param>
    /// <exception cref="CommandRefusedException">An option has no value or is there twice.</exception>
    public static CommandOptions Read(string[] args, params string[] flags)
    {
        var options = new CommandOptions();
        options._flags.UnionWith(args.Where(flags.Contains));
        foreach (var pair in args.Where(arg => !flags.Contains(arg)).Chunk(2))
        {
            if (pair is not [['-', '-', ..] name, var value] || !options._values.TryAdd(name, value))
            {
                throw new CommandRefusedException($"{pair[0]} is there twice, has no value, or is not an option.", 2);
            }
        }

        return options;
    }

    /// <exception cref="CommandRefusedException">It is missing.</exception>
    public string Required(string name) => Optional(name) ?? throw new CommandRefusedException($"{name} is missing.", 2);

    public string? Optional(string name) => _values.Remove(name, out var value) ? value : null;

    public bool Has(string flag) => _flags.Contains(flag);

    /// <exception cref="CommandRefusedException">It is not a whole number above 0.</exception>
    public int Number(string name, int otherwise) => Optional(name) is not { } value
        ? otherwise
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new CommandRefusedException($"{name} must be a whole number above 0.", 2);

    /// <exception cref="CommandRefusedException">An option was given that nobody asked for.</exception>
    public void RequireNoOthers()
    {
        if (_values.Count > 0)
        {
            throw new CommandRefusedException($"There is no option {_values.Keys.First()}.", 2);
        }
    }
}
