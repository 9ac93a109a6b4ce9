using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyOrg.Assessments.Data;

/// <summary>Stores a value as JSON text, the same on every provider; it is read and written whole and never asked about in SQL.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(value => Write(value), text => JsonSerializer.Deserialize<T>(text, SchemeJson.Options)!),
        new ValueComparer<T>((a, b) => Write(a!) == Write(b!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, SchemeJson.Options);
}
