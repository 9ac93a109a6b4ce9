namespace PartyOrg.Administration.Users;

internal static class PasswordLimits
{
    /// <summary>Long enough for any sentence, short enough that hashing one is no attack. Nothing is ever cut off.</summary>
    public const int MaxLength = 256;

    /// <summary>How long a one-time password may be used.</summary>
    public static readonly TimeSpan OneTimeLife = TimeSpan.FromHours(72);
}
