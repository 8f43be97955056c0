namespace DhrManager.Domain.Regimes;

/// <summary>What happens on the day a clock starts.</summary>
public enum ClockStart
{
    Notified,
    Accepted,
    ScopingRequested,
    Decided,
    HomeOfficeTold,
    Commissioned,
    ChairAppointed,
    ChairLeft,
    TermsAgreed,
    ReturnRequested,
    DraftIssued,
    SignedOff,
    Submitted,
    QaReceived,
    Cleared,
    Published,
    ActionAgreed,
    ActionClosed,
}
