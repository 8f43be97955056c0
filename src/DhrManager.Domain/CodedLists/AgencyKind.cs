namespace DhrManager.Domain.CodedLists;

/// <summary>What kind of body takes part in reviews.</summary>
/// <remarks>
/// Source: section 9(4) of the 2004 Act for the bodies that must have regard to the guidance; the others take part by agreement.
/// Which kinds carry the duty is set by each regime, because the Secretary of State may change the list.
/// </remarks>
public sealed record AgencyKind : CodedValue, ICodedList<AgencyKind>
{
    public static readonly AgencyKind Police = new("police", "Police");
    public static readonly AgencyKind Probation = new("probation", "Probation");
    public static readonly AgencyKind Prison = new("prison", "Prison");
    public static readonly AgencyKind Council = new("council", "Council");
    public static readonly AgencyKind AdultSocialCare = new("adult-social-care", "Adult social care");
    public static readonly AgencyKind ChildrenSocialCare = new("children-social-care", "Children's social care");
    public static readonly AgencyKind Housing = new("housing", "Council housing");
    public static readonly AgencyKind Education = new("education", "Council education service");
    public static readonly AgencyKind PublicHealth = new("public-health", "Public health");
    public static readonly AgencyKind CommunitySafety = new("community-safety", "Community safety");
    public static readonly AgencyKind YouthJustice = new("youth-justice", "Youth justice");
    public static readonly AgencyKind IntegratedCareBoard = new("integrated-care-board", "Integrated care board");
    public static readonly AgencyKind LocalHealthBoard = new("local-health-board", "Local health board (Wales)");
    public static readonly AgencyKind NhsEngland = new("nhs-england", "NHS England");
    public static readonly AgencyKind GpPractice = new("gp-practice", "GP practice");
    public static readonly AgencyKind AcuteTrust = new("acute-trust", "Acute hospital trust");
    public static readonly AgencyKind MentalHealthTrust = new("mental-health-trust", "Mental health trust");
    public static readonly AgencyKind CommunityHealth =
        new("community-health", "Community health, midwifery or health visiting");
    public static readonly AgencyKind Ambulance = new("ambulance", "Ambulance service");
    public static readonly AgencyKind SubstanceMisuse = new("substance-misuse", "Drug and alcohol service");
    public static readonly AgencyKind DomesticAbuseService =
        new("domestic-abuse-service", "Specialist domestic abuse service");
    public static readonly AgencyKind ByAndForService =
        new("by-and-for-service", "By-and-for or specialist equality service");
    public static readonly AgencyKind SexualViolenceService = new("sexual-violence-service", "Sexual violence service");
    public static readonly AgencyKind HousingAssociation =
        new("housing-association", "Registered provider of social housing");
    public static readonly AgencyKind Fire = new("fire", "Fire and rescue");
    public static readonly AgencyKind Prosecution = new("prosecution", "Crown Prosecution Service");
    public static readonly AgencyKind Courts = new("courts", "Courts and tribunals");
    public static readonly AgencyKind Cafcass = new("cafcass", "Cafcass");
    public static readonly AgencyKind Immigration = new("immigration", "Home Office immigration");
    public static readonly AgencyKind Benefits = new("benefits", "Department for Work and Pensions");
    public static readonly AgencyKind School = new("school", "School, college or university");
    public static readonly AgencyKind Employer = new("employer", "Employer");
    public static readonly AgencyKind CareProvider = new("care-provider", "Private care provider");
    public static readonly AgencyKind Voluntary = new("voluntary", "Other voluntary organisation");
    public static readonly AgencyKind SafeguardingBoard = new("safeguarding-board", "Safeguarding board or partnership");
    public static readonly AgencyKind PolicingBody = new("policing-body", "Police and crime commissioner or mayor");
    public static readonly AgencyKind OutOfArea = new("out-of-area", "Local authority of another area");
    public static readonly AgencyKind National = new("national", "National body");
    public static readonly AgencyKind Other = new("other", "Other");

    private AgencyKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<AgencyKind> List { get; } = new(
        Police,
        Probation,
        Prison,
        Council,
        AdultSocialCare,
        ChildrenSocialCare,
        Housing,
        Education,
        PublicHealth,
        CommunitySafety,
        YouthJustice,
        IntegratedCareBoard,
        LocalHealthBoard,
        NhsEngland,
        GpPractice,
        AcuteTrust,
        MentalHealthTrust,
        CommunityHealth,
        Ambulance,
        SubstanceMisuse,
        DomesticAbuseService,
        ByAndForService,
        SexualViolenceService,
        HousingAssociation,
        Fire,
        Prosecution,
        Courts,
        Cafcass,
        Immigration,
        Benefits,
        School,
        Employer,
        CareProvider,
        Voluntary,
        SafeguardingBoard,
        PolicingBody,
        OutOfArea,
        National,
        Other);
}
