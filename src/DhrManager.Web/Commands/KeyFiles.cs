namespace DhrManager.Web.Commands;

/// <summary>The files without which the identity key of a database cannot be read: <c>identity.key</c> and the key ring that protects it.</summary>
internal static class KeyFiles
{
    private const string IdentityKey = "identity.key";
    private const string KeyRing = "keys";

    /// <summary>Copies them to a new folder that only its owner can open.</summary>
    public static void Copy(string from, string to)
    {
        CreatePrivate(to);
        CreatePrivate(Path.Combine(to, KeyRing));
        if (File.Exists(Path.Combine(from, IdentityKey)))
        {
            File.Copy(Path.Combine(from, IdentityKey), Path.Combine(to, IdentityKey));
        }

        foreach (var key in Ring(from))
        {
            File.Copy(key, Path.Combine(to, KeyRing, Path.GetFileName(key)));
        }
    }

    /// <summary>Moves them out of the way, to names with the suffix.</summary>
    public static void SetAside(string folder, string suffix)
    {
        if (File.Exists(Path.Combine(folder, IdentityKey)))
        {
            File.Move(Path.Combine(folder, IdentityKey), Path.Combine(folder, IdentityKey + suffix), overwrite: true);
        }

        if (Directory.Exists(Path.Combine(folder, KeyRing)))
        {
            var aside = Path.Combine(folder, KeyRing + suffix);
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }

            Directory.Move(Path.Combine(folder, KeyRing), aside);
        }
    }

    private static IEnumerable<string> Ring(string folder) =>
        Directory.Exists(Path.Combine(folder, KeyRing)) ? Directory.EnumerateFiles(Path.Combine(folder, KeyRing)) : [];

    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
