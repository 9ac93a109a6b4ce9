using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>What the demo's organizations have reached, what was found at mid-year, and what last year was worth.</summary>
internal sealed class DemoProgress(IRepository<ItemRecord> records, IRepository<LetterFinding> findings) : IScopedDependency
{
    private static readonly Guid Inspectors = new("0192e000-0000-7000-8000-000000000001");

    /// <summary>Most items are well on their way, a few lag behind; the note says which.</summary>
    public void Report(Letter letter, IReadOnlyList<LetterItem> items, DemoStory story, DemoCalendar calendar, int seed)
    {
        foreach (var (index, item) in items.Index().Where(i => i.Item.Metric is null))
        {
            var record = new ItemRecord(letter.Id, item.Code);
            var reached = Reached(item, seed + index);
            record.Report(reached, story.ProgressNotes[reached >= item.Goal ? 0 : reached * 2 >= item.Goal ? 1 : 2], [], calendar.At(letter.Year, 10, 12 + (index % 9), 16, index));
            records.Insert(record);
        }
    }

    public void Check(Letter letter, IReadOnlyList<LetterItem> items, DemoStory story, int year, DemoCalendar calendar)
    {
        letter.CheckAtMidYear(calendar.At(year, 7, 8));
        var inspector = new Inspector(Inspectors, letter.IssuerName, new DateOnly(year, 7, 8));
        foreach (var (index, item) in items.Take(4).Index())
        {
            var (verdict, note) = index switch
            {
                0 => (FindingVerdict.Behind, story.Findings.Behind),
                3 => (FindingVerdict.NotStarted, story.Findings.NotStarted),
                _ => (FindingVerdict.OnTrack, story.Findings.OnTrack),
            };
            findings.Insert(new LetterFinding(letter, item, verdict, note, verdict == FindingVerdict.OnTrack ? null : new DateOnly(year, 8, 31), inspector));
        }
    }

    /// <summary>A whole year, to the archive: nearly all reached, one item marked down for a reason.</summary>
    public void Close(Letter letter, IReadOnlyList<LetterItem> items, DemoStory story, int year, DemoCalendar calendar, int seed)
    {
        letter.CheckAtMidYear(calendar.At(year, 7, 10));
        var total = 0m;
        foreach (var (index, item) in items.Index())
        {
            var reached = (seed + index) % 7 == 0 ? Reached(item, seed + index) : item.Goal;
            var suggested = item.SuggestPoints(reached);
            var decided = index == 0 && seed % 3 == 0 ? Math.Max(0, suggested - 0.5m) : suggested;
            var record = new ItemRecord(letter.Id, item.Code);
            record.Report(reached, null, [], calendar.At(year, 12, 10, 15, index));
            record.Decide(reached, suggested, decided, story.YearEndReason);
            records.Insert(record);
            total += decided;
        }

        letter.AcceptAtYearEnd(total, calendar.At(year, 12, 28));
        letter.Archive(calendar.At(year, 12, 31));
    }

    private static decimal Reached(LetterItem item, int seed) => item.Kind switch
    {
        ItemKind.Binary => seed % 5 == 0 ? 0 : 1,
        ItemKind.Milestone => Math.Max(1, item.Goal - (seed % 2)),
        _ => Math.Round(item.Goal * (0.5m + (seed % 6 * 0.1m)), item.IsRate ? 1 : 0),
    };
}
