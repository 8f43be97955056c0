using System.Runtime.CompilerServices;

// The reduced token game is compared with the full one on random nets, which no definition could be written for.
[assembly: InternalsVisibleTo("DhrManager.UnitTests")]
