using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>What those above do with a duty report: send it back, remark on it, give points.</summary>
internal sealed class DutyReportReviewAppService(
    IRepository<DutyReport> reports, IRepository<DutyReportScore> scores, DutyReportReader reader, ActingParties parties, DutyReportNotices notices) : ApplicationService
{
    private const string Route = "/api/assessments/duty-report/{id}/";

    [HttpPost(Route + "return")]
    [Authorize(AssessmentsPermissions.RemarkDutyReports)]
    public async Task<DutyReportDto> ReturnAsync(Guid id, ReturnDutyReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.Return(input.Reason, await parties.OfAsync(report, cancellationToken));
        await notices.ReturnedAsync(report, cancellationToken);
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    [HttpPost(Route + "remark")]
    [Authorize(AssessmentsPermissions.RemarkDutyReports)]
    public async Task<DutyReportDto> RemarkAsync(Guid id, RemarkDutyReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        report.MakeRemark(input.Remark, await parties.OfAsync(report, cancellationToken));
        await notices.RemarkedAsync(report, cancellationToken);
        return await reader.ToDtoAsync(report, cancellationToken);
    }

    /// <summary>A superior's points are the caller's own; those of peers and members are written down for them by name.</summary>
    [HttpPost(Route + "score")]
    [Authorize(AssessmentsPermissions.ScoreDutyReports)]
    public async Task ScoreAsync(Guid id, ScoreDutyReportInput input, CancellationToken cancellationToken)
    {
        var report = await reports.GetAsync(id, cancellationToken);
        var doer = await parties.OfAsync(report, cancellationToken);
        Refusal.Throw(report.WhyNot(DutyReportDeed.Score, doer));
        var judge = input.Role == DutyScoreRole.Superior ? doer.Name : input.JudgeName?.Trim();
        if (string.IsNullOrEmpty(judge))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.DutyJudgeNameMissing, "judgeName");
        }

        var score = await scores.FindAsync(s => s.ReportId == id && s.Role == input.Role && s.JudgeName == judge, cancellationToken);
        if (score is null)
        {
            scores.Insert(score = new DutyReportScore(report, input.Role, judge));
        }

        score.Give(input.Points, input.Reason, doer);
    }
}
