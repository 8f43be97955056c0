namespace DhrManager.Domain.Regimes;

/// <summary>There is no such regime, or none in force.</summary>
public sealed class RegimeUnknownException(string message) : Exception(message);
