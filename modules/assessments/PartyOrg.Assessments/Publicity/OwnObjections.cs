using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Codes;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Shows objectors what became of their objections: those with an account theirs, all others the one that they hold the receipt of.</summary>
internal sealed class OwnObjections(IRepository<PublicObjection> objections, IRepository<PublicityEntry> entries) : IScopedDependency
{
    public Task<List<OwnObjectionDto>> OfUserAsync(PublicityPeriod period, Guid? userId, CancellationToken cancellationToken) =>
        Told(o => o.PublicityId == period.Id && o.ObjectorId == userId).ToListAsync(cancellationToken);

    /// <summary>404 where no objection of the round has this receipt. Which of its postings is looked at does not matter: it may have been posted anew.</summary>
    public async Task<OwnObjectionDto> ByReceiptAsync(PublicityPeriod period, string receipt, CancellationToken cancellationToken)
    {
        var hash = DrawnCode.HashOf(receipt);
        var found = hash is null ? null : await Told(o => o.RoundId == period.RoundId && o.ReceiptHash == hash).FirstOrDefaultAsync(cancellationToken);
        return found ?? throw new EntityNotFoundException(typeof(PublicObjection), period.Id);
    }

    private IQueryable<OwnObjectionDto> Told(Expression<Func<PublicObjection, bool>> which) => objections.Query.IgnoreQueryFilters([PlatformFilters.Scope]) // one's own, wherever the organizer stands
        .Where(which).OrderBy(o => o.RaisedOn)
        .Select(o => new OwnObjectionDto(o.Id, entries.Query.Where(e => e.PublicityId == o.PublicityId && e.SheetId == o.SheetId).Select(e => e.SubjectName).FirstOrDefault(), o.Text, o.RaisedOn, o.State, o.Reply, o.AnsweredOn));
}
