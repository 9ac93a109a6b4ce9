using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Users;

/// <summary>Sets passwords by the county's rules, and remembers the last so that they are not used again.</summary>
internal sealed class Passwords(PlatformDbContext db, IPasswordHasher<AppUser> hasher, PasswordRules rules, ISettingProvider settings, TimeProvider clock) : IScopedDependency
{
    /// <summary>Refuses (400) a password that breaks the rules, with everything that is wrong with it.</summary>
    public async Task SetAsync(AppUser user, string password, bool isOneTime, CancellationToken cancellationToken)
    {
        var profile = await GetProfileAsync(cancellationToken);
        AbpValidationException.ThrowIfAny(rules.Check(profile, user, password));
        await RefuseFormerAsync(profile, user, password, cancellationToken);
        var now = clock.GetUtcNow();
        if (user.PasswordHash is { } former)
        {
            db.Add(new FormerPassword(user.Id, former, now));
        }

        user.ChangePassword(hasher.HashPassword(user, password), now, isOneTime ? now + PasswordLimits.OneTimeLife : null);
    }

    /// <summary>Whether the password has reached the age at which it has to be replaced.</summary>
    public async Task<bool> IsTooOldAsync(AppUser user, CancellationToken cancellationToken) =>
        (await GetProfileAsync(cancellationToken)).MaxAge is { } age && user.PasswordChangedAt + age <= clock.GetUtcNow();

    public async Task<PasswordProfile> GetProfileAsync(CancellationToken cancellationToken) =>
        await settings.GetAsync<bool>(AdministrationSettings.LongPasswords, cancellationToken) ? PasswordProfile.Asvs : PasswordProfile.ClassifiedProtection;

    private async Task RefuseFormerAsync(PasswordProfile profile, AppUser user, string password, CancellationToken cancellationToken)
    {
        if (profile.History == 0)
        {
            return;
        }

        var hashes = await db.Set<FormerPassword>().Where(p => p.UserId == user.Id).OrderByDescending(p => p.ReplacedAt).Take(profile.History - 1).Select(p => p.Hash).ToListAsync(cancellationToken);
        if (hashes.Append(user.PasswordHash).OfType<string>().Any(h => hasher.VerifyHashedPassword(user, h, password) != PasswordVerificationResult.Failed))
        {
            throw new AbpValidationException("Administration:PasswordUsedBefore", "password", ("Count", profile.History));
        }
    }
}
