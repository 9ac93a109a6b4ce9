using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using PartyOrg.Tests.Support;

namespace PartyOrg.Benchmarks;

/// <summary>What it is compared with: the same SQL by hand on ADO.NET behind a bare minimal API, without sign-in, permission, filter, audit or mapping.</summary>
internal sealed class Floor(string connectionString) : IAsyncDisposable
{
    private readonly WebApplication _app = Build();
    private readonly Dictionary<string, IReadOnlyList<LoggedCommand>> _reads = [];
    private string _write = "";

    public Uri Address => new(_app.Urls.First());

    private static bool IsSqlite => TestDatabase.Provider == "Sqlite";

    /// <summary>Answers <c>/read/NAME</c> with the rows of the commands given for it, as JSON, and <c>/write/ID</c> by inserting rows like the one named, in one commit.</summary>
    public async Task StartAsync()
    {
        _app.MapGet("/read/{name}", (string name, HttpContext context) => ReadAsync(_reads[name], context));
        _app.MapPost("/write/{id}", async (Guid id, JsonElement body) => await WriteAsync(id, body.GetProperty("text").GetString()!) > 0 ? Results.Ok() : Results.NotFound());
        await _app.StartAsync();
    }

    public void ReadBy(string name, IReadOnlyList<LoggedCommand> commands) => _reads[name] = commands;

    public void WriteBy(string sql) => _write = sql;

    private async Task ReadAsync(IReadOnlyList<LoggedCommand> commands, HttpContext context)
    {
        await using var connection = await OpenAsync();
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartArray();
        foreach (var logged in commands)
        {
            await using var command = Make(connection, logged);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                json.WriteStartArray();
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    Write(json, reader.GetValue(i));
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        await json.FlushAsync();
    }

    private async Task<int> WriteAsync(Guid id, string text)
    {
        await using var connection = await OpenAsync();
        await using var command = Make(connection, new LoggedCommand(_write, [("@id", Stored(id)), ("@new", Stored(Guid.CreateVersion7())), ("@text", text)]));
        return await command.ExecuteNonQueryAsync();
    }

    private static object Stored(Guid id) => IsSqlite ? id.ToString().ToUpperInvariant() : id;

    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = IsSqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        if (IsSqlite)
        {
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"; // as the product has them
            await pragmas.ExecuteNonQueryAsync();
        }

        return connection;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static DbCommand Make(DbConnection connection, LoggedCommand logged)
    {
        var command = connection.CreateCommand();
        command.CommandText = logged.Text;
        foreach (var (name, value) in logged.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case DBNull: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case long number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case Guid id: json.WriteStringValue(id); break;
            default: json.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)); break;
        }
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
