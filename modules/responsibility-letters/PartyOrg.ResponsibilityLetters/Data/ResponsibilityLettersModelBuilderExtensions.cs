using Microsoft.EntityFrameworkCore;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Pledges;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Data;

public static class ResponsibilityLettersModelBuilderExtensions
{
    private const int MaxNameLength = 128;
    private const int MaxIdsLength = 1000; // twenty, as JSON

    public static ModelBuilder ConfigureResponsibilityLetters(this ModelBuilder builder)
    {
        ConfigureTemplate(builder);
        ConfigureCampaign(builder);
        ConfigureLetter(builder);
        ConfigurePastVersions(builder);
        ConfigureSignatures(builder);
        ConfigureProgress(builder);
        ConfigurePledge(builder);
        return builder;
    }

    private static void ConfigureTemplate(ModelBuilder builder) => builder.Entity<LetterTemplate>(b =>
    {
        b.ToTable("Letters_Templates");
        b.Property(t => t.Name).HasMaxLength(LetterTemplate.MaxNameLength);
        b.Property(t => t.Preamble).HasMaxLength(LetterTemplate.MaxTextLength);
        b.Property(t => t.Closing).HasMaxLength(LetterTemplate.MaxTextLength);
        b.Property(t => t.LegalBasis).HasMaxLength(LetterCampaign.MaxBasisLength);
        b.Property(t => t.Items).HasJson();
        b.Ignore(t => t.Text);
        b.HasOne<Letter>().WithMany().HasForeignKey(t => t.ParentLetterId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(t => new { t.TenantId, t.OrganizationId, t.Year, t.Name, t.Version }).IsUnique();
        b.HasIndex(t => new { t.TenantId, t.OrganizationCode });
    });

    private static void ConfigureCampaign(ModelBuilder builder) => builder.Entity<LetterCampaign>(b =>
    {
        b.ToTable("Letters_Campaigns");
        b.Property(c => c.Name).HasMaxLength(LetterCampaign.MaxNameLength);
        b.Property(c => c.IssuerName).HasMaxLength(MaxNameLength);
        b.Property(c => c.LegalBasis).HasMaxLength(LetterCampaign.MaxBasisLength);
        b.Property(c => c.Approval).HasMaxLength(LetterCampaign.MaxBasisLength);
        b.Property(c => c.Recipients).HasJson();
        b.Property(c => c.CeremonyOrder).HasJson();
        b.HasOne<LetterTemplate>().WithMany().HasForeignKey(c => c.TemplateId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Letter>().WithMany().HasForeignKey(c => c.ParentLetterId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(c => new { c.TenantId, c.Year, c.OrganizationCode });
    });

    private static void ConfigureLetter(ModelBuilder builder)
    {
        builder.Entity<LetterContent>(b =>
        {
            b.ToTable(LetterVerifier.ContentsTable, t => t.HasTrigger("TR_" + LetterVerifier.ContentsTable));
            b.Property(c => c.Hash).HasMaxLength(LetterContent.HashLength);
            b.HasIndex(c => new { c.TenantId, c.Hash }).IsUnique();
        });
        builder.Entity<Letter>(b =>
        {
            b.ToTable(LetterVerifier.LettersTable);
            b.Property(l => l.Title).HasMaxLength(LetterCampaign.MaxNameLength);
            b.Property(l => l.IssuerName).HasMaxLength(MaxNameLength);
            b.Property(l => l.RecipientName).HasMaxLength(MaxNameLength);
            b.Property(l => l.ContentHash).HasMaxLength(LetterContent.HashLength);
            b.Property(l => l.ReturnReason).HasMaxLength(LetterVersion.MaxReasonLength);
            b.Ignore(l => l.Versions);
            b.HasOne<LetterCampaign>().WithMany().HasForeignKey(l => l.CampaignId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<LetterContent>().WithMany().HasForeignKey(l => l.ContentId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Letter>().WithMany().HasForeignKey(l => l.ParentLetterId).OnDelete(DeleteBehavior.Restrict);
            b.HasMany(l => l.PastVersions).WithOne().HasForeignKey(v => v.LetterId).OnDelete(DeleteBehavior.Restrict);
            b.HasMany(l => l.Signatures).WithOne().HasForeignKey(s => s.LetterId).OnDelete(DeleteBehavior.Restrict);
            b.Navigation(l => l.PastVersions).AutoInclude();
            b.Navigation(l => l.Signatures).AutoInclude();

            // The promise that nobody gets two letters of one campaign, and no number twice.
            b.HasIndex(l => new { l.TenantId, l.CampaignId, l.OrganizationId }).IsUnique();
            b.HasIndex(l => new { l.TenantId, l.CampaignId, l.Number }).IsUnique();
            b.HasIndex(l => new { l.TenantId, l.OrganizationCode, l.Year });
            b.HasIndex(l => new { l.TenantId, l.IssuerId, l.State });
            b.HasIndex(l => new { l.TenantId, l.OrganizationId, l.State });
        });
    }

    private static void ConfigurePastVersions(ModelBuilder builder) => builder.Entity<LetterVersion>(b =>
    {
        b.ToTable("Letters_PastVersions", t => t.HasTrigger("TR_Letters_PastVersions"));
        b.Property(v => v.ContentHash).HasMaxLength(LetterContent.HashLength);
        b.Property(v => v.Reason).HasMaxLength(LetterVersion.MaxReasonLength);
        b.HasOne<LetterContent>().WithMany().HasForeignKey(v => v.ContentId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(v => new { v.TenantId, v.LetterId, v.Number }).IsUnique();
    });

    private static void ConfigureSignatures(ModelBuilder builder)
    {
        builder.Entity<LetterSignature>(b =>
        {
            b.ToTable(LetterVerifier.SignaturesTable, t => t.HasTrigger("TR_" + LetterVerifier.SignaturesTable));
            b.Property(s => s.SignerName).HasMaxLength(LetterSignature.MaxNameLength);
            b.Property(s => s.ContentHash).HasMaxLength(LetterContent.HashLength);
            b.Property(s => s.PreviousHash).HasMaxLength(LetterContent.HashLength);
            b.Property(s => s.Hash).HasMaxLength(LetterContent.HashLength);
            b.Property(s => s.Evidence).HasMaxLength(LetterSignature.MaxEvidenceLength);
            b.Property(s => s.Algorithm).HasMaxLength(LetterSignature.MaxAlgorithmLength);
            b.Property(s => s.KeyId).HasMaxLength(SigningKey.MaxKeyIdLength);
            b.Property(s => s.Value).HasMaxLength(128);
            b.Ignore(s => s.EvidenceHashes);
            b.HasIndex(s => new { s.TenantId, s.LetterId, s.Ordinal }).IsUnique();
        });
        builder.Entity<SigningKey>(b =>
        {
            b.ToTable("Letters_SigningKeys");
            b.Property(k => k.KeyId).HasMaxLength(SigningKey.MaxKeyIdLength);
            b.Property(k => k.PublicKey).HasMaxLength(256);
            b.Property(k => k.SealedPrivateKey).HasMaxLength(512);
            b.Ignore(k => k.PublicKeyPem);
            b.HasIndex(k => new { k.TenantId, k.KeyId }).IsUnique();
        });
    }

    private static void ConfigureProgress(ModelBuilder builder)
    {
        builder.Entity<ItemRecord>(b =>
        {
            b.ToTable("Letters_ItemRecords");
            b.Property(r => r.ItemCode).HasMaxLength(LetterItem.MaxCodeLength);
            b.Property(r => r.Note).HasMaxLength(ItemRecord.MaxNoteLength);
            b.Property(r => r.Reason).HasMaxLength(ItemRecord.MaxNoteLength);
            b.Property(r => r.EvidenceIds).HasJson().HasMaxLength(MaxIdsLength);
            b.HasOne<Letter>().WithMany().HasForeignKey(r => r.LetterId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(r => new { r.TenantId, r.LetterId, r.ItemCode }).IsUnique();
        });
        builder.Entity<LetterFinding>(b =>
        {
            b.ToTable("Letters_Findings");
            b.Property(f => f.ItemCode).HasMaxLength(LetterItem.MaxCodeLength);
            b.Property(f => f.Note).HasMaxLength(ItemRecord.MaxNoteLength);
            b.Property(f => f.InspectorName).HasMaxLength(LetterSignature.MaxNameLength);
            b.HasOne<Letter>().WithMany().HasForeignKey(f => f.LetterId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(f => new { f.TenantId, f.LetterId, f.ItemCode });
        });
        builder.Entity<ItemShare>(b =>
        {
            b.ToTable("Letters_ItemShares");
            b.Property(s => s.ItemCode).HasMaxLength(LetterItem.MaxCodeLength);
            b.HasOne<LetterCampaign>().WithMany().HasForeignKey(s => s.CampaignId).OnDelete(DeleteBehavior.Cascade);
            b.HasOne<Letter>().WithMany().HasForeignKey(s => s.ParentLetterId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(s => new { s.TenantId, s.CampaignId, s.RecipientId, s.ItemCode }).IsUnique();
            b.HasIndex(s => new { s.TenantId, s.ParentLetterId, s.ItemCode });
        });
    }

    private static void ConfigurePledge(ModelBuilder builder) => builder.Entity<Pledge>(b =>
    {
        b.ToTable("Letters_Pledges");
        b.Property(p => p.PledgedBy).HasMaxLength(LetterSignature.MaxNameLength);
        b.Property(p => p.Text).HasMaxLength(Pledge.MaxTextLength);
        b.Property(p => p.FulfilmentNote).HasMaxLength(Pledge.MaxTextLength);
        b.Property(p => p.VerificationNote).HasMaxLength(Pledge.MaxTextLength);
        b.Property(p => p.EvidenceIds).HasJson().HasMaxLength(MaxIdsLength);
        b.HasIndex(p => new { p.TenantId, p.Year, p.OrganizationCode });
    });
}
