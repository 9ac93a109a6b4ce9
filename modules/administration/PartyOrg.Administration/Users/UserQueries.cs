namespace PartyOrg.Administration.Users;

internal static class UserQueries
{
    /// <summary>Accounts whose user name, name or e-mail address has the text.</summary>
    public static IQueryable<AppUser> Search(this IQueryable<AppUser> users, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return users;
        }

        var (text, normalized) = (filter.Trim(), AppUser.Normalize(filter));
        return users.Where(u => u.NormalizedUserName.Contains(normalized) || u.NormalizedEmail!.Contains(normalized) || (u.Surname ?? "").Contains(text) || (u.Name ?? "").Contains(text)
            || ((u.Surname ?? "") + (u.Name ?? "")).Contains(text));
    }
}
