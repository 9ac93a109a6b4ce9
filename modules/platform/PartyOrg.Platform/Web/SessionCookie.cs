using System.Buffers.Text;
using Microsoft.AspNetCore.Http;

namespace PartyOrg.Platform.Web;

/// <summary>
/// What a browser holds of its session: the county it belongs to and a random key, nothing else. The county only says in whose database to look;
/// a forged one finds no session there.
/// </summary>
public static class SessionCookie
{
    private const string Name = "PartyOrg.Session";

    public static (Guid Tenant, byte[] Key)? Read(HttpRequest request)
    {
        var parts = request.Cookies[NameFor(request)]?.Split('.');
        return parts is [var tenant, var key] && Guid.TryParseExact(tenant, "N", out var id) && key.Length == 43 && Base64Url.IsValid(key)
            ? (id, Base64Url.DecodeFromChars(key))
            : null;
    }

    public static void Write(HttpContext context, Guid tenant, byte[] key, DateTimeOffset? expires) =>
        context.Response.Cookies.Append(NameFor(context.Request), $"{tenant:N}.{Base64Url.EncodeToString(key)}", Options(context.Request, httpOnly: true, expires));

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request, httpOnly: true, null));

    /// <summary>The prefix forbids other hosts and plain HTTP to set it; over plain HTTP (a developer's machine) browsers would not take it.</summary>
    private static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-" + Name : Name;

    internal static CookieOptions Options(HttpRequest request, bool httpOnly, DateTimeOffset? expires) =>
        new() { HttpOnly = httpOnly, Secure = request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", Expires = expires, IsEssential = true };
}
