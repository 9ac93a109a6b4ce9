using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Looks into objections and answers them; for those who run the round, never for those whose own unit it is about.</summary>
internal sealed class ObjectionAppService(
    IRepository<PublicObjection> objections, IRepository<SubjectSheet> sheets, IRepository<AssessmentRound> rounds, ObjectionRemedy remedy, PublicityBoard board, ObjectionNotices notices,
    IListIntegrationService lists, ActingParties parties, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<PublicObjection> Sorting = new Sorting<PublicObjection>("raisedOn", defaultDescending: true).By("raisedOn", o => o.RaisedOn).By("state", o => o.State);

    [Authorize(AssessmentsPermissions.Objections)]
    public Task<PagedResultDto<ObjectionSummaryDto>> GetListAsync(GetObjectionsInput input, CancellationToken cancellationToken) => Sorting.Apply(
            objections.Query
                .WhereIf(input.RoundId is not null, o => o.RoundId == input.RoundId)
                .WhereIf(input.State is not null, o => o.State == input.State)
                .WhereIf(input.OpenOnly, o => o.AnsweredOn == null)
                .WhereIf(!string.IsNullOrEmpty(input.Filter), o => o.Text.Contains(input.Filter!)),
            input.Sorting)
        .Select(o => new ObjectionSummaryDto(
            o.Id, o.RoundId, rounds.Query.Where(r => r.Id == o.RoundId).Select(r => r.Name).First(), o.PublicityId, o.SheetId, sheets.Query.Where(s => s.Id == o.SheetId).Select(s => s.SubjectName).FirstOrDefault(),
            o.Text, o.RaisedOn, o.ObjectorName, o.State))
        .ToPagedResultAsync(input, cancellationToken);

    [Authorize(AssessmentsPermissions.Objections)]
    public async Task<ObjectionDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var objection = await objections.Query.FirstOrDefaultAsync(o => o.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(PublicObjection), id);
        return new ObjectionDto(objection, (await FindSubjectAsync(objection, cancellationToken))?.SubjectName);
    }

    /// <summary>Puts on record what was found out.</summary>
    [Authorize(AssessmentsPermissions.Objections)]
    public async Task<ObjectionDto> InvestigateAsync(Guid id, InvestigateInput input, CancellationToken cancellationToken)
    {
        var (objection, subject) = await BeginAsync(id, input.ConcurrencyStamp, cancellationToken);
        objection.Investigate(input.Finding, (await parties.GetAsync(cancellationToken)).UserName, await clock.GetTodayAsync(cancellationToken));
        return new ObjectionDto(objection, subject?.SubjectName);
    }

    /// <summary>
    /// Answers in writing. Where the objection is right, the sheet is put right, the round is reckoned again, and, if a place or a star has moved, posted anew for as long again.
    /// </summary>
    [Authorize(AssessmentsPermissions.Objections)]
    public async Task<ObjectionAnsweredDto> AnswerAsync(Guid id, AnswerObjectionInput input, CancellationToken cancellationToken)
    {
        var (objection, subject) = await BeginAsync(id, input.ConcurrencyStamp, cancellationToken);
        var round = await rounds.GetAsync(objection.RoundId, cancellationToken);
        round.DemandStep(StepKind.Publicity);
        var doer = await parties.GetDoerAsync(cancellationToken);
        objection.Answer(input.IsUpheld!.Value, input.Reply, doer.Name, await clock.GetTodayAsync(cancellationToken));
        await notices.TellObjectorAsync(objection, round, cancellationToken);
        if (!input.IsUpheld.Value)
        {
            return new ObjectionAnsweredDto(new ObjectionDto(objection, subject?.SubjectName), null);
        }

        await remedy.ApplyAsync(round, objection, input.Remedy, doer, cancellationToken);
        var postedAnew = await board.PostAsync(round, cancellationToken);
        return new ObjectionAnsweredDto(new ObjectionDto(objection, subject?.SubjectName), postedAnew?.Id);
    }

    /// <summary>Puts what the objection is about on the problem list of the organization.</summary>
    [Authorize(AssessmentsPermissions.Objections)]
    public async Task<ProblemRaisedDto> RaiseProblemAsync(Guid id, ProblemOfObjectionInput input, CancellationToken cancellationToken)
    {
        var (objection, subject) = await BeginAsync(id, null, cancellationToken);
        if (subject is null)
        {
            throw new BusinessException(AssessmentsErrorCodes.ObjectionAboutNobody);
        }

        var problem = new NewProblem(subject.OrganizationId, input.Title, input.DueOn!.Value, objection.RaisedOn, ProblemSource.Objection)
        {
            Description = objection.Text,
            Severity = input.Severity,
            Origin = new EntryOrigin(objection.Id, input.Title, $"/assessments/objections/{objection.Id}"),
        };
        objection.BecomeProblem((await lists.RaiseProblemsAsync([problem], cancellationToken))[0]);
        return new ProblemRaisedDto(objection.ProblemId!.Value);
    }

    private async Task<(PublicObjection Objection, SubjectSheet? Subject)> BeginAsync(Guid id, string? stamp, CancellationToken cancellationToken)
    {
        var objection = await objections.GetAsync(id, cancellationToken);
        objection.CheckStamp(stamp);
        var subject = await FindSubjectAsync(objection, cancellationToken);
        if (subject is not null && (await parties.GetAsync(cancellationToken)).IsOwnUnit(subject.OrganizationCode))
        {
            throw new BusinessException(AssessmentsErrorCodes.OwnUnit).WithData("Name", subject.SubjectName);
        }

        return (objection, subject);
    }

    private async Task<SubjectSheet?> FindSubjectAsync(PublicObjection objection, CancellationToken cancellationToken) =>
        objection.SheetId is { } sheet ? await sheets.Query.FirstOrDefaultAsync(s => s.Id == sheet, cancellationToken) : null;
}
