using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;

namespace PartyOrg.Assessments.Data;

/// <summary>The tables of rounds, sheets, scorecards, figures and adjustments.</summary>
internal static class RoundsModel
{
    private const int MaxIdsLength = 500; // ten, as JSON
    private const int MaxDoerLength = 400;

    public static void ConfigureRounds(this ModelBuilder builder)
    {
        builder.Entity<AssessmentRound>(b =>
        {
            b.ToTable("Assessments_Rounds");
            b.Property(r => r.Name).HasMaxLength(AssessmentRound.MaxNameLength);
            b.Property(r => r.OrganizerName).HasMaxLength(SubjectSheet.MaxNameLength);
            b.Property(r => r.SchemeCode).HasMaxLength(SchemeRules.MaxCodeLength);
            b.Property(r => r.SchemeName).HasMaxLength(SchemeRules.MaxNameLength);
            b.Property(r => r.Period).HasMaxLength(AssessmentRound.MaxPeriodLength);
            b.Property(r => r.LegalBasis).HasMaxLength(AssessmentRound.MaxBasisLength);
            b.Property(r => r.Approval).HasMaxLength(AssessmentRound.MaxBasisLength);
            b.Property(r => r.AbandonedBecause).HasMaxLength(AssessmentRound.MaxReasonLength);
            b.Property(r => r.OpenKey).HasMaxLength(AssessmentRound.OpenKeyLength);
            b.Property(r => r.Subjects).HasJson();
            b.Property(r => r.MemberIds).HasJson();
            b.Property(r => r.Judges).HasJson();
            b.Property(r => r.Steps).HasJson();
            b.HasOne<Scheme>().WithMany().HasForeignKey(r => r.SchemeId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(r => new { r.TenantId, r.OpenKey }).IsUnique(); // one open round by a scheme for a period and organizer
            b.HasIndex(r => new { r.TenantId, r.OrganizationCode });
        });
        ConfigureSheets(builder);
        ConfigureScorecards(builder);
        ConfigureBesideMarks(builder);
    }

    private static void ConfigureSheets(ModelBuilder builder) => builder.Entity<SubjectSheet>(b =>
    {
        b.ToTable("Assessments_Sheets");
        b.Property(s => s.OrganizationName).HasMaxLength(SubjectSheet.MaxNameLength);
        b.Property(s => s.SubjectName).HasMaxLength(SubjectSheet.MaxNameLength);
        b.Property(s => s.SuperiorName).HasMaxLength(SubjectSheet.MaxNameLength);
        b.Property(s => s.Sector).HasMaxLength(SubjectSheet.MaxSectorLength);
        b.Property(s => s.Group).HasMaxLength(SubjectSheet.MaxGroupLength);
        b.Property(s => s.Difficulty).HasJson().HasMaxLength(SubjectSheet.MaxReasonLength + MaxDoerLength);
        b.Property(s => s.Facts).HasJson();
        b.Property(s => s.Direct).HasJson();
        b.Property(s => s.Corrections).HasJson();
        b.HasOne<AssessmentRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(s => new { s.TenantId, s.RoundId, s.SubjectId }).IsUnique();
        b.HasIndex(s => new { s.TenantId, s.RoundId, s.Number }).IsUnique();
        b.HasIndex(s => new { s.TenantId, s.OrganizationCode });
    });

    private static void ConfigureScorecards(ModelBuilder builder) => builder.Entity<Scorecard>(b =>
    {
        b.ToTable("Assessments_Scorecards");
        b.Property(c => c.Role).HasMaxLength(Roles.MaxLength);
        b.Property(c => c.JudgeName).HasMaxLength(Scorecard.MaxNameLength);
        b.Property(c => c.ReturnReason).HasMaxLength(SubjectSheet.MaxReasonLength);
        b.Property(c => c.Marks).HasJson();
        b.Property(c => c.ScoredBy).HasJson().HasMaxLength(MaxDoerLength);
        b.HasOne<SubjectSheet>().WithMany().HasForeignKey(c => c.SheetId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(c => new { c.TenantId, c.SheetId, c.Role, c.JudgeId }).IsUnique();
        b.HasIndex(c => new { c.TenantId, c.RoundId, c.Role });
    });

    private static void ConfigureBesideMarks(ModelBuilder builder)
    {
        builder.Entity<SheetFigure>(b =>
        {
            b.ToTable("Assessments_SheetFigures");
            b.Property(f => f.Metric).HasMaxLength(SheetFigure.MaxMetricLength);
            b.Property(f => f.Unit).HasMaxLength(SheetFigure.MaxUnitLength);
            b.Property(f => f.Period).HasMaxLength(AssessmentRound.MaxPeriodLength);
            b.Property(f => f.Value).HasPrecision(18, 4);
            b.Ignore(f => f.Share);
            b.HasOne<SubjectSheet>().WithMany().HasForeignKey(f => f.SheetId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(f => new { f.TenantId, f.SheetId, f.Metric }).IsUnique();
            b.HasIndex(f => new { f.TenantId, f.RoundId, f.Number });
            b.HasIndex(f => new { f.TenantId, f.OrganizationCode });
        });
        builder.Entity<SheetAdjustment>(b =>
        {
            b.ToTable("Assessments_Adjustments");
            b.Property(a => a.Code).HasMaxLength(SheetAdjustment.MaxCodeLength);
            b.Property(a => a.Level).HasMaxLength(SheetAdjustment.MaxCodeLength);
            b.Property(a => a.Reason).HasMaxLength(SheetAdjustment.MaxReasonLength);
            b.Property(a => a.Decision).HasMaxLength(SheetAdjustment.MaxReasonLength);
            b.Property(a => a.Count).HasPrecision(18, 4);
            b.Property(a => a.EvidenceIds).HasJson().HasMaxLength(MaxIdsLength);
            b.Property(a => a.ClaimedBy).HasJson().HasMaxLength(MaxDoerLength);
            b.Property(a => a.DecidedBy).HasJson().HasMaxLength(MaxDoerLength);
            b.HasOne<SubjectSheet>().WithMany().HasForeignKey(a => a.SheetId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(a => new { a.TenantId, a.RoundId });
            b.HasIndex(a => new { a.TenantId, a.OrganizationCode });
        });
    }
}
