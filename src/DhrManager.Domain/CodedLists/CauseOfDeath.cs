namespace DhrManager.Domain.CodedLists;

/// <summary>How the person died.</summary>
/// <remarks>
/// Source: the values of the Home Office Domestic Homicide Review Library; "hitting-kicking" is added from the
/// Homicide Index. Never published without the decision of the chair, and with particular care after a suicide.
/// </remarks>
public sealed record CauseOfDeath : CodedValue, ICodedList<CauseOfDeath>
{
    public static readonly CauseOfDeath SharpInstrument = new("sharp-instrument", "Sharp instrument");
    public static readonly CauseOfDeath BluntInstrument = new("blunt-instrument", "Blunt instrument");
    public static readonly CauseOfDeath HittingWeapon = new("hitting-weapon", "Hitting with a weapon");
    public static readonly CauseOfDeath HittingKicking = new("hitting-kicking", "Hitting or kicking without a weapon");
    public static readonly CauseOfDeath ManualStrangulation = new("manual-strangulation", "Manual strangulation");
    public static readonly CauseOfDeath LigatureStrangulation =
        new("ligature-strangulation", "Strangulation with a ligature");
    public static readonly CauseOfDeath Suffocation = new("suffocation", "Suffocation, asphyxiation or smothering");
    public static readonly CauseOfDeath Shooting = new("shooting", "Shooting");
    public static readonly CauseOfDeath Arson = new("arson", "Arson");
    public static readonly CauseOfDeath BurningScalding = new("burning-scalding", "Burning or scalding");
    public static readonly CauseOfDeath Drowning = new("drowning", "Drowning");
    public static readonly CauseOfDeath CarbonMonoxide = new("carbon-monoxide", "Carbon monoxide poisoning");
    public static readonly CauseOfDeath OtherPoisoning = new("other-poisoning", "Other poisoning");
    public static readonly CauseOfDeath Fall = new("fall", "Fall to a hard surface");
    public static readonly CauseOfDeath Vehicle = new("vehicle", "Hit by a vehicle");
    public static readonly CauseOfDeath Other = new("other", "Other");
    public static readonly CauseOfDeath Unknown = new("unknown", "Not known");

    private CauseOfDeath(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CauseOfDeath> List { get; } = new(
        SharpInstrument,
        BluntInstrument,
        HittingWeapon,
        HittingKicking,
        ManualStrangulation,
        LigatureStrangulation,
        Suffocation,
        Shooting,
        Arson,
        BurningScalding,
        Drowning,
        CarbonMonoxide,
        OtherPoisoning,
        Fall,
        Vehicle,
        Other,
        Unknown);
}
