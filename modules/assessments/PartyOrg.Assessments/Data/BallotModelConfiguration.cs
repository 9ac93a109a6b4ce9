using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Codes;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// The tables of votes. Those of codes, sealed and opened ballots have no time, no author, no counter, and no key to anything but their vote;
/// their own keys are random, so that no index is in the order in which people voted.
/// </summary>
internal static class BallotModelConfiguration
{
    public static void ConfigureBallots(this ModelBuilder builder)
    {
        builder.Entity<Ballot>(b =>
        {
            b.ToTable("Assessments_Ballots");
            b.Property(x => x.Title).HasMaxLength(Ballot.MaxTitleLength);
            b.Property(x => x.Annulment).HasMaxLength(Ballot.MaxReasonLength);
            b.Property(x => x.Form).HasJson();
            b.Property(x => x.VoterClasses).HasJson();
            b.Property(x => x.Outcome).HasJson();
            b.HasIndex(x => new { x.TenantId, x.OrganizationCode });
            b.HasIndex(x => new { x.TenantId, x.RoundId });
        });
        builder.Entity<PaperCount>(b =>
        {
            b.ToTable("Assessments_BallotPaperCounts");
            b.Property(x => x.CounterName).HasMaxLength(PaperCount.MaxNameLength);
            b.Property(x => x.Tally).HasJson();
            b.HasOne<Ballot>().WithMany().HasForeignKey(x => x.BallotId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.BallotId, x.CounterId }).IsUnique();
        });
        ConfigureBox(builder);
    }

    private static void ConfigureBox(ModelBuilder builder)
    {
        builder.Entity<VotingCode>(b =>
        {
            b.ToTable("Assessments_BallotCodes");
            b.Property(x => x.Hash).HasMaxLength(DrawnCode.HashLength);
            b.HasOne<Ballot>().WithMany().HasForeignKey(x => x.BallotId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.BallotId, x.Hash }).IsUnique();
        });
        builder.Entity<TellersKey>(b =>
        {
            b.ToTable("Assessments_BallotKeys");
            b.Property(x => x.PublicKey).HasMaxLength(1024);
            b.Property(x => x.Mark).HasMaxLength(32);
            b.Property(x => x.SealedPrivateKey).HasMaxLength(4096);
            b.HasOne<Ballot>().WithMany().HasForeignKey(x => x.BallotId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.BallotId }).IsUnique();
        });
        builder.Entity<SealedBallot>(b =>
        {
            b.ToTable("Assessments_SealedBallots");
            b.Property(x => x.Envelope).HasMaxLength(SealedBallot.MaxEnvelopeLength);
            b.HasOne<Ballot>().WithMany().HasForeignKey(x => x.BallotId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.BallotId, x.Id });
        });
        builder.Entity<OpenedBallot>(b =>
        {
            b.ToTable("Assessments_OpenedBallots");
            b.Property(x => x.Paper).HasMaxLength(BallotForm.MaxItems);
            b.HasOne<Ballot>().WithMany().HasForeignKey(x => x.BallotId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.BallotId, x.Id });
        });
    }
}
