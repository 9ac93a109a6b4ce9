namespace PartyOrg.Tests.Support;

/// <summary>Figures that a run is asked for afterwards; written to the file that <c>PARTYORG_TEST_REPORT</c> names.</summary>
public static class Report
{
    private static readonly Lock Turn = new();

    public static void Add(string line)
    {
        if (Environment.GetEnvironmentVariable("PARTYORG_TEST_REPORT") is { Length: > 0 } file)
        {
            lock (Turn)
            {
                File.AppendAllText(file, line + Environment.NewLine);
            }
        }
    }
}
