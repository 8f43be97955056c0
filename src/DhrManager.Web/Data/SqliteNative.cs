using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace DhrManager.Web.Data;

/// <summary>
/// Lets Microsoft.Data.Sqlite 10 (compiled against SQLitePCLRaw.core 2.1) run on SQLitePCLRaw 2.0.6 and prefers the
/// operating system's SQLite, which is newer and receives security updates, over the bundled 3.35.
/// </summary>
public static class SqliteNative
{
    private static int _done;

    /// <summary>Name of the native library in use, for the health page.</summary>
    public static string Library { get; private set; } = "(not loaded)";

    /// <summary>Runs once, before anything touches SQLite; a program that opens a connection itself calls it first.</summary>
    [ModuleInitializer]
    public static void EnsureInitialized()
    {
        if (Interlocked.Exchange(ref _done, 1) != 0)
        {
            return;
        }

        // The default binder refuses a lower assembly version than the reference asks for, then raises Resolving;
        // asking again without a version gives the copy the application ships.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == "SQLitePCLRaw.core" && name.Version is not null
                ? context.LoadFromAssemblyName(new AssemblyName(name.Name))
                : null;

        PreferSystemLibrary();
    }

    // Not inlined: loading the provider must happen after Resolving has its handler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PreferSystemLibrary() =>
        NativeLibrary.SetDllImportResolver(
            Assembly.Load(new AssemblyName("SQLitePCLRaw.provider.e_sqlite3")),
            static (library, _, _) => library == "e_sqlite3" ? Resolve() : IntPtr.Zero);

    private static IntPtr Resolve()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libsqlite3.so.0", out var handle))
        {
            Library = "libsqlite3.so.0";
            return handle;
        }

        Library = "bundled e_sqlite3";
        return IntPtr.Zero;
    }
}
