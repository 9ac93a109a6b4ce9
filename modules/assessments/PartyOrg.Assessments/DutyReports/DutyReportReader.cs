using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Reads one duty report with everything that its page and its print show.</summary>
internal sealed class DutyReportReader(
    IRepository<DutyReport> reports, IRepository<DutyReportCall> calls, IRepository<DutyReportScore> scores, IHierarchyIntegrationService hierarchy, ActingParties parties, DutyReportTexts texts,
    IPermissionChecker permissions, ITextCatalogue catalogue) : IScopedDependency
{
    public async Task<DutyReportDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await ToDtoAsync(await reports.Query.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(DutyReport), id), cancellationToken);

    /// <summary>The report as it is now, before it is saved.</summary>
    public async Task<DutyReportDto> ToDtoAsync(DutyReport report, CancellationToken cancellationToken)
    {
        var given = await scores.Query.Where(s => s.ReportId == report.Id).OrderBy(s => s.Role).ThenBy(s => s.JudgeName).ToListAsync(cancellationToken);
        var superior = report.SuperiorId is { } id ? (await hierarchy.GetOrganizationsAsync([id], cancellationToken)).GetValueOrDefault(id)?.Name : null;
        // Scope is lifted: a call from above was addressed to whoever is asked.
        var callName = report.CallId is { } call ? await calls.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(c => c.Id == call).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken) : null;
        var doer = await parties.OfAsync(report, cancellationToken);
        return new DutyReportDto
        {
            Id = report.Id,
            CallId = report.CallId,
            CallName = callName,
            OrganizationId = report.OrganizationId,
            OrganizationName = report.OrganizationName,
            SuperiorId = report.SuperiorId,
            SuperiorName = superior,
            PersonName = report.PersonName,
            Post = report.Post,
            Period = report.Period,
            Title = texts.TitleOf(report.Period),
            FileBy = report.FileBy,
            State = report.State,
            FiledAt = report.FiledAt,
            FiledOn = report.FiledOn,
            IsLate = report.IsLate,
            ReturnReason = report.ReturnReason,
            FiguresOn = report.FiguresOn,
            Sections = Enum.GetValues<DutySection>().Select(s => SectionOf(report, s)).ToList(),
            Remark = report.Remark is null ? null : new DutyRemarkDto(report.Remark, report.RemarkedBy!, report.RemarkedAt!.Value),
            Scores = given.ConvertAll(s => new DutyScoreDto(s.Id, s.Role, s.JudgeName, s.Points, s.Reason, s.EnteredBy, s.EnteredAt)),
            ScoresByRole = given.GroupBy(s => s.Role).Select(g => new DutyRoleScoreDto(g.Key, Math.Round(g.Average(s => s.Points), 2), g.Count())).ToList(),
            PublishedOn = report.PublishedOn,
            Attended = report.Attended,
            Deeds = Enum.GetValues<DutyReportDeed>().Select(d => DeedDto<DutyReportDeed>.Of(d, permissions.IsGranted(PermissionFor(d)) ? report.WhyNot(d, doer) : Refusal.NotPermitted, catalogue)).ToList(),
            ConcurrencyStamp = report.ConcurrencyStamp,
        };
    }

    private DutySectionDto SectionOf(DutyReport report, DutySection section) => new(
        section, texts.TitleOf(section), report.TextOf(section),
        report.Figures.Where(f => f.Section == section).Select(f => new LinkedFigureDto(f.Key, f.Source, texts.SentenceOf(f), f.Value, f.Target, f.Unit, f.Link, f.IsLeftOut, f.Note)).ToList());

    private static string PermissionFor(DutyReportDeed deed) => deed switch
    {
        DutyReportDeed.Return or DutyReportDeed.Remark => AssessmentsPermissions.RemarkDutyReports,
        DutyReportDeed.Score => AssessmentsPermissions.ScoreDutyReports,
        _ => AssessmentsPermissions.WriteDutyReports,
    };
}
