using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Lessons.Index;

namespace DhrManager.Web.Lessons;

/// <summary>
/// What a published review says of its case, as values of facets in the words in which they are read. A facet of which it says
/// nothing has the one value <see cref="Facets.NotStated"/>.
/// </summary>
/// <param name="Circumstances">Also by these words it is found.</param>
public sealed record PublishedFacts(IReadOnlyDictionary<string, IReadOnlyList<string>> ByFacet, IReadOnlyList<string> Circumstances)
{
    public static PublishedFacts Of(
        Review review,
        IReadOnlyDictionary<Guid, string> agencies,
        IReadOnlyDictionary<Guid, AgencyKind> kinds,
        IReadOnlyList<PublishedPerson> died)
    {
        var summary = review.CaseSummary;
        List<string> circumstances = [.. (summary?.Flags ?? []).Select(flag => flag.Label), .. summary?.Tags ?? []];
        var facts = (summary?.Facts ?? []).ToLookup(fact => fact.Name, StringComparer.OrdinalIgnoreCase);
        return new PublishedFacts(
            new Dictionary<string, IReadOnlyList<string>>
            {
                [Facets.Force] = Stated(Known(summary, agencies, kinds, AgencyKind.Police)),
                [Facets.Council] = Stated(Known(summary, agencies, kinds, AgencyKind.Council)),
                [Facets.Death] = Stated([review.DeathCategory?.Label ?? ""]),
                [Facets.Circumstance] = Stated(circumstances),
                [Facets.Children] = Stated(facts["Children present"].Select(fact => fact.Value)),
                [Facets.Outcome] = Stated(facts["Criminal outcome"].Select(fact => fact.Value)),
                [Facets.Relationship] = Stated(died.Select(person => person.Relationship?.Label ?? "")),
                [Facets.Sex] = Stated(died.Where(person => person.Sex != Sex.Unknown).Select(person => person.Sex.Label)),
                [Facets.Age] = Stated(died.Where(person => person.AgeBand != AgeBand.Unknown).Select(person => person.AgeBand.Label)),
                [Facets.Ethnicity] = Stated(OfThoseWhoDied(facts["Ethnicity"], died)),
                [Facets.Vulnerability] = Stated(OfThoseWhoDied(facts["Vulnerabilities"], died).SelectMany(Listed)),
                [Facets.MentalHealth] = Stated(OfThoseWhoDied(facts["Mental health"], died).SelectMany(Listed)),
            },
            circumstances);
    }

    private static IEnumerable<string> Known(
        CaseSummary? summary, IReadOnlyDictionary<Guid, string> agencies, IReadOnlyDictionary<Guid, AgencyKind> kinds, AgencyKind kind) =>
        (summary?.AgencyIds ?? []).Concat(summary?.PanelAgencyIds ?? [])
            .Where(id => kinds.GetValueOrDefault(id) == kind && agencies.ContainsKey(id))
            .Select(id => agencies[id]);

    private static IEnumerable<string> OfThoseWhoDied(IEnumerable<CaseFact> facts, IReadOnlyList<PublishedPerson> died) =>
        facts.Where(fact => died.Any(person => person.Pseudonym == fact.About)).Select(fact => fact.Value);

    private static string[] Listed(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> Stated(IEnumerable<string> values)
    {
        List<string> stated = [.. values.Where(value => value.Length > 0).Select(Capitalised).Distinct(StringComparer.Ordinal)];
        return stated.Count > 0 ? stated : [Facets.NotStated];
    }

    private static string Capitalised(string value) => char.ToUpperInvariant(value[0]) + value[1..];
}

/// <summary>Somebody who died, as far as facets go: coded and coarse, by pseudonym.</summary>
public sealed record PublishedPerson(string Pseudonym, Sex Sex, AgeBand AgeBand, Relationship? Relationship);
