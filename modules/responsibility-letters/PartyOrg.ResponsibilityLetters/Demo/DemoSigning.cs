using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>Signs the demo's letters as its secretaries would have: through the same deeds, with the county's key, on days gone by.</summary>
internal sealed class DemoSigning(IHierarchyIntegrationService hierarchy, ISigner signer) : IScopedDependency
{
    private readonly Dictionary<Guid, PostHolder> _secretaries = [];

    public async Task MeetAsync(IReadOnlyCollection<Guid> organizationIds, DateOnly on, CancellationToken cancellationToken)
    {
        foreach (var (id, holder) in await hierarchy.GetSecretariesAsync(organizationIds, on, cancellationToken))
        {
            _secretaries[id] = holder;
        }
    }

    public bool HasSecretary(Guid organizationId) => _secretaries.ContainsKey(organizationId);

    public async Task SignAsync(Letter letter, DateTimeOffset when, CancellationToken cancellationToken)
    {
        letter.MarkOpened(when.AddMinutes(-20));
        var statement = letter.DrawForRecipient(SecretaryOf(letter.OrganizationId), when, []);
        letter.Sign(statement, await signer.SignAsync(statement.Bytes, cancellationToken));
    }

    public async Task PutInForceAsync(Letter letter, DateTimeOffset signed, DateTimeOffset countersigned, CancellationToken cancellationToken)
    {
        await SignAsync(letter, signed, cancellationToken);
        var statement = letter.DrawForIssuer(SecretaryOf(letter.IssuerId), countersigned, []);
        letter.Sign(statement, await signer.SignAsync(statement.Bytes, cancellationToken));
    }

    // The roster's secretaries have no accounts; the organization's id stands where the account's would.
    private Signer SecretaryOf(Guid organizationId) =>
        new(_secretaries[organizationId].UserId ?? organizationId, _secretaries[organizationId].PersonName, organizationId, Post.Secretary);
}

/// <summary>The days of the demo's year in the county's zone. What would lie ahead is drawn back to just now: nothing is dated after the county's clock.</summary>
internal sealed class DemoCalendar(TimeZoneInfo zone, DateTimeOffset now)
{
    public DateTimeOffset At(int year, int month, int day, int hour = 9, int minute = 0)
    {
        var local = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified);
        var instant = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return instant < now ? instant : now;
    }

    public bool IsPast(int year, int month, int day) => At(year, month, day) < now;
}
