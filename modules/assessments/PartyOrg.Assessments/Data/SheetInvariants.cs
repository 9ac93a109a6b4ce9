using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>What holds of sheets whatever happened: cards, figures and adjustments are of their sheet's subject and round, and a card that counts says since when.</summary>
internal sealed class SheetInvariants(IRepository<SubjectSheet> sheets, IRepository<Scorecard> cards, IRepository<SheetFigure> figures, IRepository<SheetAdjustment> adjustments) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var faults = await cards.Query.Where(c => !sheets.Query.Any(s => s.Id == c.SheetId && s.RoundId == c.RoundId && s.OrganizationId == c.OrganizationId))
            .Select(c => $"Assessments_Scorecards {c.Id}: is not of its sheet's subject and round").ToListAsync(cancellationToken);
        faults.AddRange(await cards.Query.Where(c => (c.State == ScorecardState.Submitted) != (c.SubmittedAt != null) || (c.State == ScorecardState.Returned) != (c.ReturnReason != null))
            .Select(c => $"Assessments_Scorecards {c.Id}: is {c.State}, submitted {c.SubmittedAt}, returned because {c.ReturnReason}").ToListAsync(cancellationToken));
        faults.AddRange(await figures.Query.Where(f => !sheets.Query.Any(s => s.Id == f.SheetId && s.RoundId == f.RoundId && s.OrganizationId == f.OrganizationId))
            .Select(f => $"Assessments_SheetFigures {f.Id}: is not of its sheet's subject and round").ToListAsync(cancellationToken));
        faults.AddRange(await adjustments.Query.Where(a => !sheets.Query.Any(s => s.Id == a.SheetId && s.RoundId == a.RoundId))
            .Select(a => $"Assessments_Adjustments {a.Id}: is not of its sheet's round").ToListAsync(cancellationToken));
        return faults;
    }
}
