using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Visits;

/// <summary>On the road: a judge's sheets, remarks, and problems that go to the problem list in one step.</summary>
internal sealed class VisitJudgingAppService(
    IRepository<VisitSheet> sheets, IRepository<VisitNote> notes, VisitAccess access, IListIntegrationService lists, ICurrentUser user, ICountyClock clock) : ApplicationService
{
    private const string Route = "/api/assessments/observation-visit/{id}/";
    private const int TitleLength = 60;

    /// <summary>The caller's own sheet of a stop, empty where nothing is written yet.</summary>
    [HttpGet(Route + "sheets/{stopId}")]
    [Authorize(AssessmentsPermissions.JudgeVisits)]
    public async Task<VisitSheetDto> GetSheetAsync(Guid id, Guid stopId, CancellationToken cancellationToken)
    {
        (await access.FindAsync(id, cancellationToken)).StopOf(stopId);
        var sheet = await sheets.Query.FirstOrDefaultAsync(s => s.VisitId == id && s.StopId == stopId && s.JudgeId == user.Id, cancellationToken);
        return sheet is null ? new VisitSheetDto(stopId, [], 0, null, "") : ToDto(sheet);
    }

    [HttpPut(Route + "sheets/{stopId}")]
    [Authorize(AssessmentsPermissions.JudgeVisits)]
    public async Task<VisitSheetDto> UpdateSheetAsync(Guid id, Guid stopId, WriteVisitSheetInput input, CancellationToken cancellationToken)
    {
        var visit = await access.FindAsync(id, cancellationToken);
        var judge = await access.JudgeOfAsync(visit, visit.StopOf(stopId), cancellationToken);
        var sheet = await sheets.FindAsync(s => s.VisitId == id && s.StopId == stopId && s.JudgeId == judge.UserId, cancellationToken);
        if (sheet is null)
        {
            sheets.Insert(sheet = new VisitSheet(id, stopId, judge.UserId, judge.Name));
        }
        else
        {
            sheet.CheckStamp(input.ConcurrencyStamp);
        }

        sheet.Write(input.Deductions.Select(d => new VisitDeduction(d.Line, d.Points, d.Reason)).ToList(), visit.Lines);
        return ToDto(sheet);
    }

    /// <summary>Hands a sheet in; one on which nothing was taken off need not be written first.</summary>
    [HttpPost(Route + "sheets/{stopId}/submit")]
    [Authorize(AssessmentsPermissions.JudgeVisits)]
    public async Task<VisitSheetDto> SubmitSheetAsync(Guid id, Guid stopId, CancellationToken cancellationToken)
    {
        var visit = await access.FindAsync(id, cancellationToken);
        var judge = await access.JudgeOfAsync(visit, visit.StopOf(stopId), cancellationToken);
        var sheet = await sheets.FindAsync(s => s.VisitId == id && s.StopId == stopId && s.JudgeId == judge.UserId, cancellationToken);
        if (sheet is null)
        {
            sheets.Insert(sheet = new VisitSheet(id, stopId, judge.UserId, judge.Name));
        }

        sheet.Submit(clock.Now);
        return ToDto(sheet);
    }

    /// <summary>Writes down what a leader or a peer says, or a problem. While the visit is open, its judges and whoever leads it may.</summary>
    [HttpPost(Route + "notes")]
    [Authorize(AssessmentsPermissions.JudgeVisits)]
    public async Task<VisitNoteDto> CreateNoteAsync(Guid id, WriteVisitNoteInput input, CancellationToken cancellationToken)
    {
        var visit = await access.FindAsync(id, cancellationToken);
        visit.Demand(VisitState.Open, AssessmentsErrorCodes.VisitNotOpen);
        var stop = visit.StopOf(input.StopId!.Value);
        await RefuseOutsidersAsync(visit, cancellationToken);
        var note = new VisitNote(id, stop.OrganizationId, input.Kind, input.Text, string.IsNullOrWhiteSpace(input.ByName) ? user.Actor!.Name : input.ByName, clock.Now);
        notes.Insert(note);
        return new VisitNoteDto(note.Id, note.StopId, note.Kind, note.Text, note.ByName, note.At, null, null);
    }

    /// <summary>Puts a noted problem on its organization's problem list, once; a judge whose posts do not cover the stop leaves that to whoever leads the visit (404).</summary>
    [HttpPost(Route + "notes/{noteId}/raise")]
    [Authorize(AssessmentsPermissions.JudgeVisits)]
    public async Task<VisitProblemDto> RaiseAsync(Guid id, Guid noteId, RaiseVisitProblemInput input, CancellationToken cancellationToken)
    {
        var visit = await access.FindAsync(id, cancellationToken);
        var note = await notes.FindAsync(n => n.Id == noteId && n.VisitId == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(VisitNote), noteId);
        await RefuseOutsidersAsync(visit, cancellationToken);
        note.RefuseUnlessRaisable();
        var title = note.Text.Length <= TitleLength ? note.Text : note.Text[..TitleLength];
        var raised = await lists.RaiseProblemsAsync(
            [new NewProblem(note.StopId, title, input.DueOn!.Value, visit.HeldOn, ProblemSource.ObservationVisit) { Description = note.Text, Origin = new EntryOrigin(visit.Id, visit.Name, $"/assessments/visits/{visit.Id}") }], cancellationToken);
        note.Raised(raised[0]);
        return new VisitProblemDto(raised[0], VisitReader.ProblemPage + raised[0]);
    }

    /// <summary>Hosts look on: only judges and those who lead the visit write.</summary>
    private async Task RefuseOutsidersAsync(ObservationVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Judges.All(j => j.UserId != user.Id) && (await access.GetPostsAsync(cancellationToken)).All(p => p.Id != visit.OrganizationId))
        {
            throw new BusinessException(AssessmentsErrorCodes.VisitNotAJudge);
        }
    }

    private static VisitSheetDto ToDto(VisitSheet sheet) => new(
        sheet.StopId, sheet.Deductions.Select(d => new VisitDeductionDto { Line = d.Line, Points = d.Points, Reason = d.Reason }).ToList(), sheet.Deducted, sheet.SubmittedAt, sheet.ConcurrencyStamp);
}
