using System.Diagnostics;
using System.IO.Compression;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>Quality I1, excellent: a second program, openssl with a short script, checks what the product hands out.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letter").FullName;

    [Fact]
    public async Task The_packages_own_script_finds_the_letter_valid()
    {
        await UnpackAsync();
        var (exit, output) = await VerifyAsync();
        Assert.Equal((0, "VALID: 2 signature(s)"), (exit, output.Trim()));
    }

    [Theory]
    [InlineData("content-v1.json")]
    [InlineData("statement-1.json")]
    [InlineData("statement-2.json")]
    [InlineData("signature-1.der")]
    [InlineData("signature-2.der")]
    public async Task The_packages_own_script_finds_one_changed_byte_in_any_part(string name)
    {
        await UnpackAsync();
        var path = Path.Combine(_folder, name);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        var (exit, output) = await VerifyAsync();
        Assert.Equal(1, exit);
        Assert.Contains("FAULT", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_the_script_says_not_verifiable()
    {
        await UnpackAsync();
        Directory.GetFiles(_folder, "key-*.pem").ToList().ForEach(File.Delete);
        var (exit, output) = await VerifyAsync();
        Assert.Equal(1, exit);
        Assert.Contains("not verifiable", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_short_enough_to_be_read() =>
        Assert.InRange((await UnpackAsync()).Split('\n').Length, 10, 55);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> UnpackAsync()
    {
        var given = new Given();
        var letter = await given.InForceAsync();
        var package = LetterPackage.Write(letter, new Dictionary<Guid, string> { [given.Content.Id] = given.Content.Canonical }, given.Signer.Keys);
        using var zip = new ZipArchive(new MemoryStream(package));
        zip.ExtractToDirectory(_folder);
        return await File.ReadAllTextAsync(Path.Combine(_folder, "verify.sh"));
    }

    private async Task<(int Exit, string Output)> VerifyAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["verify.sh"]) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
