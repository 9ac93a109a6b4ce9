using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Visits;

/// <summary>Reads one visit with everything that its page and its print show.</summary>
internal sealed class VisitReader(IRepository<VisitSheet> sheets, IRepository<VisitNote> notes, VisitAccess access, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    public const string ProblemPage = "/three-lists/problems/";

    public async Task<VisitDto> ToDtoAsync(ObservationVisit visit, CancellationToken cancellationToken)
    {
        var handedIn = await sheets.Query.Where(s => s.VisitId == visit.Id && s.SubmittedAt != null).Select(s => new { s.StopId, s.JudgeId }).ToListAsync(cancellationToken);
        var expected = visit.State == VisitState.Planned ? [] : await access.ExpectedAsync(visit, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var said = await notes.Query.Where(n => n.VisitId == visit.Id).OrderBy(n => n.At).ToListAsync(cancellationToken);
        var posts = await access.GetPostsAsync(cancellationToken);
        return new VisitDto
        {
            Id = visit.Id,
            OrganizationId = visit.OrganizationId,
            Name = visit.Name,
            Theme = visit.Theme,
            Quarter = visit.Quarter,
            HeldOn = visit.HeldOn,
            Basis = visit.Basis,
            State = visit.State,
            ClosedWithout = visit.ClosedWithout,
            Lines = visit.Lines.Select(l => new VisitLineDto { Code = l.Code, Name = l.Name, Limit = l.Limit, Standard = l.Standard }).ToList(),
            Stops = visit.Stops.OrderBy(s => s.Order).Select(s => new VisitStopDto(
                s.OrganizationId, s.Name, s.HostName, s.Order, s.Points, s.Rank, s.PointsBefore, s.RankBefore, s.Points - s.PointsBefore, visit.IsOwnUnit(s, posts),
                handedIn.Exists(h => h.StopId == s.OrganizationId && h.JudgeId == user.Id), handedIn.Count(h => h.StopId == s.OrganizationId), expected.Count(e => e.Stop == s))).ToList(),
            Judges = visit.Judges.Select(j => new VisitJudgeDto(j.UserId, j.Name, j.Kind)).ToList(),
            IsJudge = visit.Judges.Any(j => j.UserId == user.Id),
            WaitedFor = visit.State == VisitState.Open ? NamesOf(expected.Where(e => !handedIn.Exists(h => h.StopId == e.Stop.OrganizationId && h.JudgeId == e.Judge.UserId))) : [],
            Notes = said.ConvertAll(n => new VisitNoteDto(n.Id, n.StopId, n.Kind, n.Text, n.ByName, n.At, n.ProblemId, n.ProblemId is { } problem ? ProblemPage + problem : null)),
            ConcurrencyStamp = visit.ConcurrencyStamp,
        };
    }

    /// <summary>The judges, each once, in the order of the list.</summary>
    private static List<string> NamesOf(IEnumerable<(VisitJudge Judge, VisitStop Stop)> missing) => missing.Select(m => m.Judge.Name).Distinct().ToList();
}
