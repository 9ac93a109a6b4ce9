namespace PartyOrg.Tests.Support;

/// <summary>A test that looks at many things at once names each that is amiss.</summary>
public static class Faults
{
    public static void None(IEnumerable<string?> found)
    {
        var faults = found.ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} amiss:\n{string.Join('\n', faults.Take(100))}");
    }
}
