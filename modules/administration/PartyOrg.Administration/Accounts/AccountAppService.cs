using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Limits;
using PartyOrg.Administration.Sessions;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Web;

namespace PartyOrg.Administration.Accounts;

/// <summary>Signing in and out.</summary>
[Route("api/account")]
internal sealed class AccountAppService(SignIn signIn, SessionKeeper sessions, RateLimits limits, AuditTrail audit, IHttpContextAccessor http) : ApplicationService
{
    [AllowAnonymous]
    [HttpPost("login")]
    public async Task<LoginResultDto> LoginAsync(LoginInput input, CancellationToken cancellationToken)
    {
        CountTry();
        var (result, user) = await signIn.TryAsync(input, replacesPassword: false, cancellationToken);
        if (result.Result == LoginResultDto.Success)
        {
            await sessions.BeginAsync(user!, input.RememberMe, cancellationToken);
        }

        return result;
    }

    /// <summary>What signing in would answer, without doing it.</summary>
    [AllowAnonymous]
    [HttpPost("check-password")]
    public async Task<LoginResultDto> CheckPasswordAsync(LoginInput input, CancellationToken cancellationToken)
    {
        CountTry();
        return (await signIn.TryAsync(input, replacesPassword: false, cancellationToken)).Answer;
    }

    [HttpPost("logout")]
    public async Task LogoutAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(cancellationToken);
        audit.Record();
        var response = http.HttpContext!.Response;
        response.Cookies.Delete(Antiforgery.CookieName);
        response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    private void CountTry() => limits.Take("address", http.HttpContext!.Connection.RemoteIpAddress?.ToString() ?? "", limits.Options.LoginsPerAddress);
}
