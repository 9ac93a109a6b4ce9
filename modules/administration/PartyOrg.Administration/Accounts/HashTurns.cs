using Microsoft.AspNetCore.Identity;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Accounts;

/// <summary>
/// Lets passwords be hashed one at a time for each account, and no more at once than there are processors: when everybody signs in at eight, sign-ins queue
/// instead of starving those who work. Tries of one account in turn also mean that twenty right ones at once all succeed.
/// </summary>
internal sealed class HashTurns : ISingletonDependency, IDisposable
{
    private const int Stripes = 256;

    private readonly SemaphoreSlim[] _accounts = Enumerable.Range(0, Stripes).Select(_ => new SemaphoreSlim(1)).ToArray();
    private readonly SemaphoreSlim _processors = new(Environment.ProcessorCount);

    /// <summary>What is verified where there is nothing to verify, so that it takes as long.</summary>
    public FakePassword FakeHash { get; } = new();

    public async Task<IDisposable> TakeAsync(string account, CancellationToken cancellationToken)
    {
        var stripe = _accounts[(uint)account.GetHashCode(StringComparison.Ordinal) % Stripes];
        await stripe.WaitAsync(cancellationToken);
        try
        {
            await _processors.WaitAsync(cancellationToken);
        }
        catch
        {
            stripe.Release();
            throw;
        }

        return new Turn(stripe, _processors);
    }

    public void Dispose()
    {
        Array.ForEach(_accounts, s => s.Dispose());
        _processors.Dispose();
    }

    private sealed class Turn(SemaphoreSlim stripe, SemaphoreSlim processors) : IDisposable
    {
        public void Dispose()
        {
            processors.Release();
            stripe.Release();
        }
    }

    /// <summary>The hash of no account's password.</summary>
    internal sealed class FakePassword
    {
        private readonly AppUser _nobody = new("nobody");
        private readonly Lock _lock = new();
        private string? _hash;

        public PasswordVerificationResult Verify(IPasswordHasher<AppUser> hasher, string password)
        {
            lock (_lock)
            {
                _hash ??= hasher.HashPassword(_nobody, Guid.NewGuid().ToString());
            }

            return hasher.VerifyHashedPassword(_nobody, _hash, password);
        }
    }
}
