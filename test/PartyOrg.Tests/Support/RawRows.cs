using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Support;

/// <summary>Writes rows by the connection alone, past all that the product does on the way: what they hold is made up from the model, and what they must refer to is written first.</summary>
public sealed class RawRows(DbContext db)
{
    private static int _last; // for all: what one reference left behind must not stand in the way of the next

    /// <summary>Inserts a row of the county, one of its references pointing where it is told; those that may be empty are.</summary>
    public async Task<Guid> InsertAsync(IEntityType type, Guid tenant, IForeignKey? reference = null, Guid target = default)
    {
        var id = Guid.CreateVersion7();
        var store = StoreObjectIdentifier.Table(type.GetTableName()!);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var names = new List<string>();
        foreach (var property in type.GetProperties())
        {
            var value = property.Name switch
            {
                nameof(Entity.Id) => id,
                nameof(IMultiTenant.TenantId) => tenant,
                _ when reference?.Properties.Contains(property) == true => target,
                _ => await ValueOfAsync(property, tenant),
            };
            var mapping = property.GetRelationalTypeMapping();
            var parameter = command.CreateParameter();
            if (mapping.Converter is null)
            {
                parameter = mapping.CreateParameter(command, $"@p{names.Count}", value, true);
            }
            else
            {
                (parameter.ParameterName, parameter.Value) = ($"@p{names.Count}", value ?? DBNull.Value);
            }

            command.Parameters.Add(parameter);
            names.Add($"\"{property.GetColumnName(store)}\"");
        }

        command.CommandText = $"INSERT INTO \"{store.Name}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select((_, i) => $"@p{i}"))})";
        await command.ExecuteNonQueryAsync();
        return id;
    }

    private async Task<object?> ValueOfAsync(IProperty property, Guid tenant)
    {
        if (property.IsNullable)
        {
            return null;
        }

        var reference = property.GetContainingForeignKeys().FirstOrDefault();
        return reference is null ? MadeUp(property) : await InsertAsync(reference.PrincipalEntityType, tenant);
    }

    private object MadeUp(IProperty property)
    {
        var type = property.GetRelationalTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        var number = ++_last;
        return Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
        {
            TypeCode.String => Cut(Guid.NewGuid().ToString("N"), property.GetMaxLength()),
            TypeCode.Boolean => false,
            TypeCode.Int32 => number,
            TypeCode.Int64 => (long)number,
            TypeCode.Decimal => (decimal)number,
            TypeCode.Double => (double)number,
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(number),
            _ when type == typeof(byte[]) => Guid.NewGuid().ToByteArray(),
            _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"{property.DeclaringType.ShortName()}.{property.Name} is a {type.Name}.")),
        };
    }

    private static string Cut(string text, int? length) => length < text.Length ? text[..length.Value] : text;
}
