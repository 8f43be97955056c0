using DhrManager.Domain;

namespace DhrManager.Web.Data;

/// <summary>Tells the database who is acting.</summary>
public interface IActorSource
{
    Actor Current { get; }
}

/// <summary>Always the same actor: for loading the demo as its people, and for tests.</summary>
public sealed record FixedActor(Actor Current) : IActorSource;
