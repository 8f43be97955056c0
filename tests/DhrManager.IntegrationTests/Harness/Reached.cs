namespace DhrManager.IntegrationTests.Harness;

/// <summary>How far a review has come. Each includes those before it.</summary>
public enum Reached
{
    Notified,
    Accepted,
    ScopingClosed,
    Commissioned,
    PanelConvened,
    TermsAgreed,

    /// <summary>Nothing left to do but the analysis.</summary>
    ChronologyCombined,

    /// <summary>With one lesson, and two recommendations with an action each: the police's and the hospital's.</summary>
    FindingsEntered,
    AnalysisCompleted,
    DraftOut,
    RoundsClosed,
    DraftAgreed,
    SignedOff,
    Submitted,
    Cleared,
    PublicationPrepared,
    CopiesSent,
    Published,
}
