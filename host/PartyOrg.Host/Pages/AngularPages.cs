using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

namespace PartyOrg.Host.Pages;

/// <summary>Serves the built Angular application: for ever what carries a hash in its name, everything else asked for anew each time; its page with a nonce for the content policy.</summary>
internal static partial class AngularPages
{
    public static void AddPages(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true; // of files only: answers with secrets are never compressed
        options.MimeTypes = ["text/javascript", "text/css", "image/svg+xml", "text/html"];
    });

    public static void UsePages(this WebApplication app)
    {
        app.UseResponseCompression();
        if (FindFolder() is { } folder)
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = Hashed().IsMatch(file.File.Name) ? "public, max-age=31536000, immutable" : "no-cache",
            });
        }
    }

    public static void MapPages(this WebApplication app)
    {
        var page = FindFolder() is { } folder ? new PageFile(Path.Combine(folder, "index.html")) : null;
        app.MapFallback("{*path:nonfile}", context =>
        {
            if (context.Request.Path.StartsWithSegments("/api") || page?.Read() is not { } text)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            return WritePageAsync(context, text);
        }).AllowAnonymous();
    }

    private static Task WritePageAsync(HttpContext context, string page)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'none'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        return context.Response.WriteAsync(page.Replace("<app-root", $"<app-root ngCspNonce=\"{nonce}\"", StringComparison.Ordinal).Replace("<script ", $"<script nonce=\"{nonce}\" ", StringComparison.Ordinal));
    }

    [GeneratedRegex("-[A-Z0-9]{8}\\.")]
    private static partial Regex Hashed();

    /// <summary>Beside the program when published; in the source tree's build otherwise.</summary>
    private static string? FindFolder()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (File.Exists(Path.Combine(published, "index.html")))
        {
            return published;
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var built = Path.Combine(at.FullName, "angular", "dist", "partyorg");
            if (File.Exists(Path.Combine(built, "index.html")))
            {
                return built;
            }
        }

        return null;
    }
}
