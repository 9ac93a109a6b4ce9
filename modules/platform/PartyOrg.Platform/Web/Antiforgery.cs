using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Web;

/// <summary>
/// Refuses unsafe requests that another site made the browser send. The token is an HMAC under the session's own key: it needs no storage and no shared secret,
/// ends with the session, and another user's, or one from before sign-in, does not fit. (OWASP: HMAC-based double submit bound to the session.)
/// </summary>
public static class Antiforgery
{
    public const string CookieName = "XSRF-TOKEN";
    public const string HeaderName = "RequestVerificationToken";

    private static readonly byte[] Purpose = "antiforgery"u8.ToArray();

    /// <summary>Gives the browser the token that its scripts have to send back with every unsafe request.</summary>
    public static void IssueToken(HttpContext context, byte[] sessionKey) =>
        context.Response.Cookies.Append(CookieName, TokenFor(sessionKey), SessionCookie.Options(context.Request, httpOnly: false, null));

    public static IApplicationBuilder UseAntiforgeryTokens(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method))
        {
            RefuseForeignSites(request);
            RefuseFormsOfOtherKinds(request);
            if (SessionCookie.Read(request) is { } session && !IsTokenOf(session.Key, request.Headers[HeaderName]))
            {
                throw new AbpValidationException("Platform:AntiforgeryTokenMissing", HeaderName);
            }
        }

        return next(context);
    });

    /// <summary>Browsers say truthfully where a request comes from; programs do not say at all.</summary>
    private static void RefuseForeignSites(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
        {
            throw new AbpValidationException("Platform:CrossSiteRequest", "Sec-Fetch-Site");
        }
    }

    /// <summary>A form of another site can send text/plain and url-encoded bodies without asking; JSON it cannot, and files need the token anyway.</summary>
    private static void RefuseFormsOfOtherKinds(HttpRequest request)
    {
        var type = request.ContentType ?? "";
        var hasBody = request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
        if ((hasBody || type.Length > 0) && !type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("Only JSON and multipart bodies are taken.", StatusCodes.Status415UnsupportedMediaType);
        }
    }

    private static bool IsTokenOf(byte[] sessionKey, StringValues sent) =>
        sent is [{ } token] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(TokenFor(sessionKey)));

    private static string TokenFor(byte[] sessionKey) => Base64Url.EncodeToString(HMACSHA256.HashData(sessionKey, Purpose));
}
