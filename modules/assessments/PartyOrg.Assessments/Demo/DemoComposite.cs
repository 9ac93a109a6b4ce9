using System.Globalization;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Demo;

/// <summary>The demo's yearly composite of the townships: its figures are those that letters and the three lists really show, and some townships claim points, with the document that proves them.</summary>
internal sealed class DemoComposite(DemoShelf shelf, FigureTaking figures, IRepository<SheetAdjustment> adjustments, IAttachmentStore attachments) : IScopedDependency
{
    public const string SchemeCode = "dual-report-review-exam";
    private const string Adjustment = "innovation";

    public async Task SeedAsync(DemoCounty county, Scheme scheme, RoundsStory story, CancellationToken cancellationToken)
    {
        var opened = county.Now.AddDays(-4);
        var (round, sheets) = Open(county, scheme, story, opened);
        var cards = sheets.Where((_, i) => i % 4 != 3).Select((s, i) => CardOf(s, i, DoerOf(county, s.OrganizationId, opened), story)).ToList();
        await shelf.KeepAsync(round, sheets, cards, cancellationToken);
        await figures.TakeIfDueAsync(round, sheets, cancellationToken);
        foreach (var (claim, sheet) in story.Claims.Zip(sheets))
        {
            adjustments.Insert(await ClaimAsync(sheet, claim, DoerOf(county, sheet.OrganizationId, opened.AddDays(1)), DoerOf(county, county.Top.Id, opened.AddDays(2)), cancellationToken));
        }
    }

    private static (AssessmentRound Round, List<SubjectSheet> Sheets) Open(DemoCounty county, Scheme scheme, RoundsStory story, DateTimeOffset at)
    {
        var (day, year) = (county.Today.AddDays(-4), county.Today.Year);
        var selection = new OrganizationSelection { Ids = county.Townships.Select(t => t.Id).ToList() };
        var departments = county.All.Values.Where(o => o.ParentId == county.Top.Id && county.BelowOf(o).Count == 0).OrderBy(o => o.Code, StringComparer.Ordinal).Take(2);
        Judge[] judges = [new("superior", null, null, null), .. departments.Select(d => new Judge("peers", null, d.Id, d.Name)), new("members", null, null, null)];
        var plan = new RoundPlan(RoundsStory.Fill(story.Composite, year), year.ToString(CultureInfo.InvariantCulture), day, RoundsStory.Fill(story.CompositeBasis, year), story.Approval, day.AddDays(-10), selection, [], judges, []);
        var round = new AssessmentRound(county.Top, scheme, plan, day);
        var sheets = county.Townships.Select((t, i) => new SubjectSheet(round.Id, i + 1, new SheetSubject(t, null, t.Name), county.Top)).ToList();
        round.Open(sheets, null, at);
        round.Begin(at);
        scheme.Freeze();
        return (round, sheets);
    }

    /// <summary>What the township says of itself where no figure says it.</summary>
    private static Scorecard CardOf(SubjectSheet sheet, int number, Doer by, RoundsStory story)
    {
        var card = new Scorecard(sheet, new ScoringParty(Roles.Self, sheet.OrganizationId, sheet.OrganizationName));
        var points = number % 3 * 0.5m;
        Mark[] marks =
        [
            new("REPORT-1", new(11.5m - points), story.SelfReasons[number % story.SelfReasons.Count], []), new("REPORT-2", new(7.5m - points), null, []),
            new("REVIEW-1", new(19m - points), null, []), new("REVIEW-2", new(0.97m - (number % 4 * 0.03m)), story.Satisfaction, []), new("EXAM-4", new([points]), null, []),
        ];
        card.Score(marks, by);
        card.Submit([.. marks.Select(m => m.Indicator)], by.At.AddDays(1));
        return card;
    }

    private async Task<SheetAdjustment> ClaimAsync(SubjectSheet sheet, DemoClaim told, Doer by, Doer organizer, CancellationToken cancellationToken)
    {
        using var paper = new MemoryStream();
        using (var document = new OfficialDocument(paper))
        {
            document.Title(told.Proof);
            document.Blank();
            document.Text(told.Reason);
        }

        using var proof = new MemoryStream(paper.ToArray());
        var file = await attachments.SaveAsync(sheet.OrganizationId, sheet.OrganizationCode, told.Proof + ".docx", OfficialDocument.ContentType, proof, cancellationToken);
        var claim = new SheetAdjustment(sheet, Adjustment, told.Level, 1, told.Reason, [file], by);
        if (told.Accepted is { } accepted)
        {
            claim.Decide(accepted, told.Decision, organizer);
        }

        return claim;
    }

    private static Doer DoerOf(DemoCounty county, Guid organizationId, DateTimeOffset at) =>
        new(county.Secretaries.GetValueOrDefault(organizationId)?.UserId ?? Guid.Empty, county.Secretaries.GetValueOrDefault(organizationId)?.PersonName ?? county.Top.Name, at);
}
