using System.Collections;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;

namespace PartyOrg.Platform.Web;

/// <summary>The error envelope of ABP's HTTP API.</summary>
public sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error);

public sealed record RemoteServiceErrorInfo(string? Code, string Message, string? Details, IReadOnlyDictionary<string, object?> Data, IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors);

public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);

/// <summary>Turns every refusal into the envelope, in the caller's language, and keeps the inside of faults inside.</summary>
internal sealed class ErrorResponses(ITextCatalogue texts, ILogger<ErrorResponses> log) : IExceptionHandler
{
    private static readonly Dictionary<string, object?> NoData = [];

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var (status, error) = exception switch
        {
            BusinessException e => (409, new RemoteServiceErrorInfo(e.Code, texts.GetByCode(e.Code, e.Data), null, ToDictionary(e.Data), null)),
            AbpValidationException e => (400, Invalid(e.Faults.Select(f => new RemoteServiceValidationErrorInfo(texts.GetByCode(f.Code, f.Data?.ToDictionary()), f.Members)).ToList(), e.Faults[0].Code)),
            EntityNotFoundException => (404, Plain("Platform:NotFound")),
            AbpAuthorizationException => (403, Plain("Platform:NotPermitted")),
            ConcurrencyException => (409, Plain("Platform:ChangedBySomeoneElse")),
            BadHttpRequestException e => (e.StatusCode, Plain($"Platform:Status{e.StatusCode}")),
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => (499, Plain("Platform:Status400")),
            _ => (500, Plain("Platform:InternalError")),
        };
        if (status == 500)
        {
            log.LogError(exception, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
        }

        context.Items[typeof(RemoteServiceErrorInfo)] = error;
        await WriteAsync(context, status, error);
        return true;
    }

    /// <summary>Gives answers that have only a status (401, 403, 404, 405, 415, 429 …) a body, below <c>/api</c>.</summary>
    public static Task WriteStatusAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            return Task.CompletedTask;
        }

        var code = $"Platform:Status{context.Response.StatusCode}";
        var texts = context.RequestServices.GetRequiredService<ITextCatalogue>();
        return WriteAsync(context, context.Response.StatusCode, new RemoteServiceErrorInfo(code, texts.GetByCode(code), null, NoData, null));
    }

    public RemoteServiceErrorInfo Invalid(IReadOnlyList<RemoteServiceValidationErrorInfo> errors, string? code = null)
    {
        var message = texts.GetByCode("Platform:InvalidInput");
        return new(code, errors.Count == 1 ? errors[0].Message : message, string.Join("\n", errors.Select(e => e.Message)), NoData, errors);
    }

    private RemoteServiceErrorInfo Plain(string code) => new(code, texts.GetByCode(code), null, NoData, null);

    public static Task WriteAsync(HttpContext context, int status, RemoteServiceErrorInfo error)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["_AbpErrorFormat"] = "true";
        return context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(error), context.RequestAborted);
    }

    private static Dictionary<string, object?> ToDictionary(IDictionary data) =>
        data.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => e.Value);
}
