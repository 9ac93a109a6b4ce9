using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Codes;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Results;

namespace PartyOrg.Assessments.Data;

/// <summary>The tables of results, of their publicity and objections, and of approvals.</summary>
internal static class ResultsModel
{
    public static void ConfigureResults(this ModelBuilder builder)
    {
        builder.Entity<SheetResult>(b =>
        {
            b.ToTable("Assessments_Results");
            b.Ignore(r => r.Standing);
            b.Ignore(r => r.Reckoned);
            b.Property(r => r.SubjectName).HasMaxLength(SheetResult.MaxNameLength);
            b.Property(r => r.Grade).HasMaxLength(SheetResult.MaxGradeLength);
            b.Property(r => r.ReckonedGrade).HasMaxLength(SheetResult.MaxGradeLength);
            b.Property(r => r.AwardNumber).HasMaxLength(AwardNumbers.MaxLength);
            b.Property(r => r.Total).HasPrecision(18, 4);
            b.Property(r => r.Sections).HasJson();
            b.Property(r => r.Trace).HasJson();
            b.Property(r => r.Changes).HasJson();
            b.HasIndex(r => new { r.TenantId, r.SheetId }).IsUnique();
            b.HasIndex(r => new { r.TenantId, r.RoundId, r.Rank });
            b.HasIndex(r => new { r.TenantId, r.OrganizationId });
        });
        builder.Entity<RoundApproval>(b =>
        {
            b.ToTable("Assessments_Approvals");
            b.Property(a => a.Level).HasMaxLength(RoundApproval.MaxLevelLength);
            b.Property(a => a.Remark).HasMaxLength(RoundApproval.MaxRemarkLength);
            b.Property(a => a.DecidedByName).HasMaxLength(RoundApproval.MaxNameLength);
            b.HasIndex(a => new { a.TenantId, a.RoundId, a.Level, a.Attempt, a.OrganizationId }).IsUnique(); // one decision each
        });
        ConfigurePublicity(builder);
    }

    private static void ConfigurePublicity(ModelBuilder builder)
    {
        builder.Entity<PublicityPeriod>(b =>
        {
            b.ToTable("Assessments_Publicity");
            b.HasIndex(p => new { p.TenantId, p.RoundId, p.Number }).IsUnique();
        });
        builder.Entity<PublicityEntry>(b =>
        {
            b.ToTable("Assessments_PublicityEntries");
            b.Property(e => e.SubjectName).HasMaxLength(SheetResult.MaxNameLength);
            b.Property(e => e.Grade).HasMaxLength(SheetResult.MaxGradeLength);
            b.Property(e => e.FormerGrade).HasMaxLength(SheetResult.MaxGradeLength);
            b.HasOne<PublicityPeriod>().WithMany().HasForeignKey(e => e.PublicityId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(e => new { e.TenantId, e.PublicityId, e.SheetId }).IsUnique();
        });
        builder.Entity<PublicObjection>(b =>
        {
            b.ToTable("Assessments_Objections");
            b.Property(o => o.Text).HasMaxLength(PublicObjection.MaxTextLength);
            b.Property(o => o.ObjectorName).HasMaxLength(PublicObjection.MaxNameLength);
            b.Property(o => o.Contact).HasMaxLength(PublicObjection.MaxContactLength);
            b.Property(o => o.Finding).HasMaxLength(PublicObjection.MaxTextLength);
            b.Property(o => o.Reply).HasMaxLength(PublicObjection.MaxTextLength);
            b.Property(o => o.InvestigatedBy).HasMaxLength(PublicObjection.MaxNameLength);
            b.Property(o => o.AnsweredBy).HasMaxLength(PublicObjection.MaxNameLength);
            b.Property(o => o.EvidenceIds).HasJson();
            b.Property(o => o.ReceiptHash).HasMaxLength(DrawnCode.HashLength);
            b.HasOne<PublicityPeriod>().WithMany().HasForeignKey(o => o.PublicityId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(o => new { o.TenantId, o.RoundId, o.State });
        });
    }
}
