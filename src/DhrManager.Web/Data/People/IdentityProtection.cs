using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DhrManager.Web.Data.People;

/// <summary>
/// Encrypts the columns that hold who somebody really is. One random 256-bit root key, itself protected by the key ring
/// and kept in a small file; each column has its own key derived from it; each value its own nonce. The column's name
/// is bound in, so that a value cannot be moved to another column.
/// </summary>
/// <remarks>Layout of a value: version byte, 12 bytes nonce, 16 bytes tag, ciphertext; base 64.</remarks>
public sealed class IdentityProtection
{
    private const byte FormatVersion = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    private readonly byte[] _root;

    /// <exception cref="CryptographicException">The key file was made under another key ring.</exception>
    public IdentityProtection(IDataProtectionProvider keyRing, string keyFile)
    {
        var protector = keyRing.CreateProtector("identity-columns-v1");
        if (File.Exists(keyFile))
        {
            _root = protector.Unprotect(File.ReadAllBytes(keyFile));
            return;
        }

        _root = RandomNumberGenerator.GetBytes(32);
        Write(keyFile, protector.Protect(_root));
    }

    public string Encrypt(string column, string plain)
    {
        var data = Encoding.UTF8.GetBytes(plain);
        var value = new byte[HeaderSize + data.Length];
        value[0] = FormatVersion;
        var nonce = value.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(KeyOf(column), TagSize);
        aes.Encrypt(nonce, data, value.AsSpan(HeaderSize), value.AsSpan(1 + NonceSize, TagSize), Encoding.UTF8.GetBytes(column));
        return Convert.ToBase64String(value);
    }

    /// <exception cref="CryptographicException">The value was changed, moved from another column, or made with another key.</exception>
    public string Decrypt(string column, string stored)
    {
        var value = Convert.FromBase64String(stored);
        if (value.Length < HeaderSize || value[0] != FormatVersion)
        {
            throw new CryptographicException("The stored identity is in an unknown format.");
        }

        var plain = new byte[value.Length - HeaderSize];
        using var aes = new AesGcm(KeyOf(column), TagSize);
        aes.Decrypt(value.AsSpan(1, NonceSize), value.AsSpan(HeaderSize), value.AsSpan(1 + NonceSize, TagSize), plain, Encoding.UTF8.GetBytes(column));
        return Encoding.UTF8.GetString(plain);
    }

    public ValueConverter<string?, string?> Column(string column) => new(
        plain => plain == null ? null : Encrypt(column, plain),
        stored => stored == null ? null : Decrypt(column, stored));

    // Written beside and then moved: a process killed in between must not leave half a key, with which nothing starts again.
    private static void Write(string keyFile, byte[] content)
    {
        var draft = keyFile + ".new";
        using (var file = new FileStream(draft, PrivateFile()))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, keyFile);
    }

    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private byte[] KeyOf(string column) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _root, 32, salt: null, info: Encoding.UTF8.GetBytes(column));
}
