namespace PartyOrg.Tests.Support;

/// <summary>
/// A decision kept as a table in the source tree, beside the test that holds it. <c>PARTYORG_UPDATE=1</c> writes what is found instead of comparing,
/// so that a change of the decision is a line of the change to be reviewed.
/// </summary>
public static class CheckedInTable
{
    public static void Compare(string path, string header, IEnumerable<string> found)
    {
        var file = Path.Combine(Repository.Root, path);
        var lines = found.Order(StringComparer.Ordinal).Prepend(header).ToList();
        if (Repository.IsUpdating)
        {
            File.WriteAllLines(file, lines);
        }

        var decided = File.Exists(file) ? File.ReadAllLines(file) : [];
        var fresh = lines.Except(decided).Select(l => "  + " + l);
        var gone = decided.Except(lines).Select(l => "  - " + l);
        var difference = gone.Concat(fresh).OrderBy(l => l[4..], StringComparer.Ordinal).ToList();
        Assert.True(difference.Count == 0, $"{path} says otherwise (- decided, + found; PARTYORG_UPDATE=1 rewrites it):\n{string.Join('\n', difference)}");
    }
}
