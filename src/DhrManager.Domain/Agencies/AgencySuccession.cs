namespace DhrManager.Domain.Agencies;

/// <summary>Which body answers now for what was asked of one that may have ended.</summary>
/// <remarks>Primary care trusts, clinical commissioning groups, community rehabilitation companies and old councils live on in reports.</remarks>
public sealed class AgencySuccession(IEnumerable<Agency> agencies, DateOnly today)
{
    private readonly Dictionary<Guid, Agency> _agencies = agencies.ToDictionary(a => a.Id);

    public bool Knows(Guid agencyId) => _agencies.ContainsKey(agencyId);

    /// <returns>The agency itself while it lasts, otherwise the last of its successors; null when the line has ended, or the agency is not known.</returns>
    public Guid? AnswersNow(Guid agencyId) => LineOf(agencyId) is [.., var last] && !last.HasEnded(today) ? last.Id : null;

    /// <summary>The agency and its successors, as far as they are known.</summary>
    public IReadOnlyList<Agency> LineOf(Guid agencyId)
    {
        List<Agency> line = [];
        Guid? next = agencyId;
        while (next is { } id && _agencies.TryGetValue(id, out var agency) && !line.Contains(agency))
        {
            line.Add(agency);
            next = agency.HasEnded(today) ? agency.SuccessorId : null;
        }

        return line;
    }
}
