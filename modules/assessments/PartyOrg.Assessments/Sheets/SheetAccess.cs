using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Sheets;

/// <summary>A sheet as one caller meets it.</summary>
/// <param name="LeadsRound">Whether the caller's scope covers the round's organizer.</param>
/// <param name="Parties">As whom the caller scores it.</param>
internal sealed record MetSheet(SubjectSheet Sheet, AssessmentRound Round, bool LeadsRound, IReadOnlyList<ScoringParty> Parties, bool IsOwnUnit)
{
    /// <summary>The caller in a role; refused (409) where the caller has none, or belongs to the unit.</summary>
    public ScoringParty As(string role)
    {
        if (role != Roles.Self && IsOwnUnit)
        {
            throw new BusinessException(AssessmentsErrorCodes.OwnUnit).WithData("Name", Sheet.SubjectName);
        }

        Round.DemandStep(role == Roles.Self ? StepKind.SelfAssessment : StepKind.SuperiorAssessment);
        return Parties.FirstOrDefault(p => p.Role == role) ?? throw new BusinessException(AssessmentsErrorCodes.NotAJudge).WithData("Name", Sheet.SubjectName).WithData("Role", role);
    }

    /// <summary>The roles whose step it is.</summary>
    public IReadOnlyList<string> RolesNow => Parties
        .Where(p => Round.State == RoundState.Open && Round.CurrentKind == (p.Role == Roles.Self ? StepKind.SelfAssessment : StepKind.SuperiorAssessment) && (p.Role == Roles.Self || !IsOwnUnit))
        .Select(p => p.Role).Distinct().ToList();

    /// <summary>What others said is shown to those judged once the marks stand.</summary>
    public bool ShowsAllCards => LeadsRound || Round.State == RoundState.Closed || Round.CurrentKind > StepKind.Rating;
}

/// <summary>Finds sheets for those they concern: whose scope covers the subject, and its judges, wherever they are.</summary>
internal sealed class SheetAccess(IRepository<SubjectSheet> sheets, IRepository<AssessmentRound> rounds, IRepository<Scorecard> cards, ActingParties acting, IUnitOfWork unitOfWork) : IScopedDependency
{
    public async Task<MetSheet> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        // Scope is lifted: a judge from elsewhere finds the sheet too. Whether it concerns the caller is said below.
        var found = await Everywhere(sheets).Where(s => s.Id == id)
            .Join(Everywhere(rounds), s => s.RoundId, r => r.Id, (s, r) => new { Sheet = s, Round = r }).FirstOrDefaultAsync(cancellationToken) ?? throw NotFound(id);
        var covered = await sheets.Query.Where(s => s.Id == id).Select(s => new { Leads = rounds.Query.Any(r => r.Id == s.RoundId) }).FirstOrDefaultAsync(cancellationToken);
        var own = await acting.GetAsync(cancellationToken);
        var parties = PartiesOf(own, found.Round, found.Sheet);
        return covered is not null || parties.Count > 0 ? new MetSheet(found.Sheet, found.Round, covered?.Leads == true, parties, own.IsOwnUnit(found.Sheet.OrganizationCode)) : throw NotFound(id);
    }

    /// <summary>The sheets that the caller sees: those of the subtree, and all of a round that the caller judges.</summary>
    public async Task<IQueryable<SubjectSheet>> GetVisibleAsync(Guid? roundId, CancellationToken cancellationToken)
    {
        var judges = roundId is null ? null : await Everywhere(rounds).Where(r => r.Id == roundId && r.State == RoundState.Open).Select(r => r.Judges).FirstOrDefaultAsync(cancellationToken);
        var own = await acting.GetAsync(cancellationToken);
        return judges?.Any(own.Is) == true ? Everywhere(sheets) : sheets.Query;
    }

    /// <summary>Those of a round that the caller has yet to score in the step it is at.</summary>
    public async Task<IQueryable<SubjectSheet>> WaitingForMeAsync(IQueryable<SubjectSheet> visible, Guid roundId, CancellationToken cancellationToken)
    {
        var own = await acting.GetAsync(cancellationToken);
        var round = await Everywhere(rounds).Where(r => r.Id == roundId && r.State == RoundState.Open).Select(r => new { r.CurrentKind, r.Judges }).FirstOrDefaultAsync(cancellationToken);
        var (mine, codes) = (own.Organizations.Select(o => o.Id).ToList(), own.OwnUnitCodes);
        var (named, isEach) = (round?.Judges.Where(own.Is).Select(j => j.UserId ?? j.OrganizationId!.Value).ToList() ?? [], round?.Judges.Any(j => j.IsEachSuperior) == true);
        return round?.CurrentKind switch
        {
            StepKind.SelfAssessment => visible.Where(s => mine.Contains(s.OrganizationId) && !cards.Query.Any(c => c.SheetId == s.Id && c.Role == Roles.Self && c.State == ScorecardState.Submitted)),
            StepKind.SuperiorAssessment => visible.Where(s => !codes.Contains(s.OrganizationCode)
                && ((isEach && mine.Contains(s.SuperiorId!.Value) && !cards.Query.Any(c => c.SheetId == s.Id && c.Role != Roles.Self && c.JudgeId == s.SuperiorId && c.State == ScorecardState.Submitted))
                    || cards.Query.Count(c => c.SheetId == s.Id && named.Contains(c.JudgeId) && c.Role != Roles.Self && c.State == ScorecardState.Submitted) < named.Count)),
            _ => visible.Where(s => false),
        };
    }

    /// <summary>A judge's own card, to be changed. It is found by the judge and not by the scope, which may not cover the subject.</summary>
    public Task<Scorecard?> FindCardAsync(Guid sheetId, ScoringParty party, CancellationToken cancellationToken) =>
        Everywhere(cards).AsTracking().FirstOrDefaultAsync(c => c.SheetId == sheetId && c.Role == party.Role && c.JudgeId == party.JudgeId, cancellationToken);

    /// <summary>Keeps a round at its step until the unit of work is over, so that nobody leads it on meanwhile; refused (409) where it is at another one.</summary>
    public async Task HoldAsync(Guid roundId, StepKind kind, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await Everywhere(rounds).Where(r => r.Id == roundId).ExecuteUpdateAsync(s => s.SetProperty(r => r.Total, r => r.Total), cancellationToken);
        (await Everywhere(rounds).FirstAsync(r => r.Id == roundId, cancellationToken)).DemandStep(kind);
    }

    /// <summary>As whom this user may score a sheet.</summary>
    public static IReadOnlyList<ScoringParty> PartiesOf(Parties own, AssessmentRound round, SubjectSheet sheet)
    {
        var parties = new List<ScoringParty>();
        if (own.ActsFor(sheet.OrganizationId) && round.Steps.Any(s => s.Kind == StepKind.SelfAssessment))
        {
            parties.Add(new ScoringParty(Roles.Self, sheet.OrganizationId, sheet.OrganizationName));
        }

        parties.AddRange(round.Judges.Where(own.Is).Select(j => new ScoringParty(j.Role, j.UserId ?? j.OrganizationId!.Value, j.Name ?? "")));
        if (sheet.SuperiorId is { } superior && own.ActsFor(superior))
        {
            parties.AddRange(round.Judges.Where(j => j.IsEachSuperior).Select(j => new ScoringParty(j.Role, superior, sheet.SuperiorName!)));
        }

        return parties;
    }

    private static IQueryable<T> Everywhere<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    private static EntityNotFoundException NotFound(Guid id) => new(typeof(SubjectSheet), id);
}
