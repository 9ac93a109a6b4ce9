using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Codes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Takes objections, and tells those who run the round of the signed ones.</summary>
internal sealed class ObjectionTaking(
    IRepository<PublicObjection> objections, IRepository<PublicityEntry> entries, Evidence evidence, IHierarchyIntegrationService hierarchy, INotificationPublisher notifications,
    ICurrentUser user, AuditTrail audit, ICountyClock clock) : IScopedDependency
{
    public const string Raised = "Assessments:Notification:ObjectionRaised";

    public async Task<ObjectionReceivedDto> TakeAsync(PublicityPeriod period, ObjectInput input, CancellationToken cancellationToken)
    {
        var objector = ObjectorOf(input);
        if (input.IsAnonymous)
        {
            audit.IsSilent = true; // the log would say who it was, or from where
        }

        var subject = input.SheetId is { } sheetId
            ? await entries.Query.Where(e => e.PublicityId == period.Id && e.SheetId == sheetId).Select(e => e.SubjectName).FirstOrDefaultAsync(cancellationToken)
                ?? throw new AbpValidationException(AssessmentsErrorCodes.ObjectionAboutNobody, "sheetId")
            : null;
        IReadOnlyList<Guid> files = user.IsAuthenticated && !input.IsAnonymous ? input.EvidenceIds ?? [] : []; // a file has its owner
        await evidence.CheckAsync(files, "evidenceIds", cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var receipt = objector.UserId is null ? DrawnCode.Draw() : null; // an account reads the reply under the own name
        objections.Insert(new PublicObjection(period, input.SheetId, input.Text, objector, files, today, receipt is null ? null : DrawnCode.Hash(receipt)));
        await TellAsync(period, subject, input.IsAnonymous, today, cancellationToken);
        return new ObjectionReceivedDto(today, period.EndsOn, receipt is null ? null : DrawnCode.Grouped(receipt));
    }

    /// <summary>Of one that is unsigned those who run the round are told by their to-do alone: a notice would hold the instant.</summary>
    private async Task TellAsync(PublicityPeriod period, string? subject, bool isAnonymous, DateOnly today, CancellationToken cancellationToken)
    {
        if (isAnonymous)
        {
            return;
        }

        var organizers = await hierarchy.GetUsersActingForAsync([period.OrganizationId], today, cancellationToken);
        await notifications.PublishAsync(
            organizers.GetValueOrDefault(period.OrganizationId) ?? [], Raised, new Dictionary<string, string> { ["Name"] = subject ?? "" }, $"/assessments/objections?roundId={period.RoundId}", cancellationToken);
    }

    private Objector ObjectorOf(ObjectInput input) => (input.IsAnonymous, user.Actor) switch
    {
        (true, _) => Objector.Anonymous with { Contact = input.Contact },
        (false, { } actor) => new Objector(actor.Id, actor.Name, input.Contact),
        _ when !string.IsNullOrWhiteSpace(input.Name) => new Objector(null, input.Name, input.Contact),
        _ => throw new AbpValidationException(AssessmentsErrorCodes.ObjectionUnsigned, "name"),
    };
}
