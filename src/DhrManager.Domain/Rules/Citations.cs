namespace DhrManager.Domain.Rules;

/// <summary>The sources that rules written in code rest on. What a regime sets carries its own source.</summary>
/// <remarks>
/// The guidance is cited by section, never by paragraph: paragraphs differ between its editions. Section numbers are
/// those of the December 2016 edition.
/// </remarks>
public static class Citations
{
    private const string DomesticViolenceAct = "Domestic Violence, Crime and Victims Act 2004";
    private const string DomesticAbuseAct = "Domestic Abuse Act 2021";
    private const string UkGdpr = "UK General Data Protection Regulation";
    private const string Guidance2016 =
        "Multi-agency statutory guidance for the conduct of domestic homicide reviews (December 2016)";

    // The Act as in force.
    public static readonly Citation ReviewDefinition = new(DomesticViolenceAct, "section 9(1)");
    public static readonly Citation Direction = new(DomesticViolenceAct, "section 9(2)");
    public static readonly Citation RegardToGuidance = new(DomesticViolenceAct, "section 9(3)");
    public static readonly Citation CopyToCommissioner = new(DomesticViolenceAct, "section 9(3B) and (3C)");
    public static readonly Citation BodiesWithDuty = new(DomesticViolenceAct, "section 9(4)");

    // The Act as section 19 of the Victims and Prisoners Act 2024 will change it.
    public static readonly Citation RelatedDeathDefinition = new(DomesticViolenceAct, "section 8A(1)");
    public static readonly Citation RelatedDeathDirection = new(DomesticViolenceAct, "section 8A(2)");
    public static readonly Citation RelatedDeathCopies = new(DomesticViolenceAct, "section 8A(4) and (5)");
    public static readonly Citation RelatedDeathBodies = new(DomesticViolenceAct, "section 8A(6)");

    public static readonly Citation DomesticAbuse = new(DomesticAbuseAct, "section 1");
    public static readonly Citation PersonallyConnected = new(DomesticAbuseAct, "section 2");
    public static readonly Citation DisclosureToCommissioner = new(DomesticAbuseAct, "section 18");

    public static readonly Citation Guidance = new(Guidance2016);
    public static readonly Citation Establishing = new(Guidance2016, "section 3 (establishing a review)");
    public static readonly Citation Conduct = new(Guidance2016, "section 4 (the chair, the panel and the scope)");
    public static readonly Citation Family = new(Guidance2016, "section 6 (family, friends and others)");
    public static readonly Citation Reports = new(Guidance2016, "section 7 (management reviews, overview report and action plan)");
    public static readonly Citation Publication = new(Guidance2016, "section 8 (publication)");
    public static readonly Citation CriminalProceedings = new(Guidance2016, "section 9 (criminal proceedings and disclosure)");
    public static readonly Citation QualityAssurance = new(Guidance2016, "section 11 (quality assurance and lessons learned)");

    public static readonly Citation DataProtection = new(UkGdpr, "article 5 (principles)");
    public static readonly Citation DataBreach = new(UkGdpr, "articles 33 and 34 (breaches of personal data)");

    /// <summary>The partnership's own rule: nothing outside the partnership requires it in this form.</summary>
    public static readonly Citation Local =
        new("Local procedure (a setting of this partnership; check against the guidance)");
}
