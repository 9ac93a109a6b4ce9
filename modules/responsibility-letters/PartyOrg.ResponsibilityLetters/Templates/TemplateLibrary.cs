using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.ResponsibilityLetters.Templates;

/// <summary>The templates an office may use: its own, those below it, and those of the levels above, which write them for it. Siblings' templates are not there.</summary>
internal sealed class TemplateLibrary(IRepository<LetterTemplate> templates, ICurrentUser user) : IScopedDependency
{
    private const int LevelLength = 6;

    public IQueryable<LetterTemplate> Query
    {
        get
        {
            if (user.Actor is not { } actor)
            {
                return templates.Query;
            }

            var above = actor.Scopes.SelectMany(Ancestors).Distinct().ToList();
            var scope = ScopeRanges.Of(actor.Scopes);
            var ((from0, to0), (from1, to1), (from2, to2), (from3, to3)) = (scope[0], scope[1], scope[2], scope[3]);

            // The Scope filter looks downward only; what the levels above offer is added to it here.
            return templates.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(t => above.Contains(t.OrganizationCode)
                || (string.Compare(t.OrganizationCode, from0) >= 0 && string.Compare(t.OrganizationCode, to0) < 0)
                || (string.Compare(t.OrganizationCode, from1) >= 0 && string.Compare(t.OrganizationCode, to1) < 0)
                || (string.Compare(t.OrganizationCode, from2) >= 0 && string.Compare(t.OrganizationCode, to2) < 0)
                || (string.Compare(t.OrganizationCode, from3) >= 0 && string.Compare(t.OrganizationCode, to3) < 0));
        }
    }

    public async Task<LetterTemplate> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await Query.FirstOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(LetterTemplate), id);

    /// <summary>The same, tracked, to be changed: whoever issues from an upper level's template freezes it.</summary>
    public async Task<LetterTemplate> GetForUseAsync(Guid id, CancellationToken cancellationToken = default) =>
        await Query.AsTracking().FirstOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(LetterTemplate), id);

    private static IEnumerable<string> Ancestors(string code)
    {
        for (var length = code.Length - LevelLength; length > 0; length -= LevelLength)
        {
            yield return code[..length];
        }
    }
}
