using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyOrg.EntityFrameworkCore;

/// <summary>An entity's columns with what each holds for a row, converted as the provider stores it.</summary>
internal sealed class BulkColumns(string table, IReadOnlyList<BulkColumn> all)
{
    public string Table { get; } = table;

    public IReadOnlyList<BulkColumn> All { get; } = all;

    public string Names(char open, char close) => string.Join(", ", All.Select(c => $"{open}{c.Name}{close}"));

    public static BulkColumns Of<T>(DbContext db)
    {
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is not stored.");
        if (type.GetNavigations().Any(n => n.TargetEntityType.IsOwned() && !n.IsCollection) || type.GetComplexProperties().Any())
        {
            throw new NotSupportedException($"{type.ShortName()} has owned parts, which a bulk insert would leave out.");
        }

        var table = type.GetTableName()!;
        var store = StoreObjectIdentifier.Table(table);
        return new BulkColumns(table, type.GetProperties().Select(p => new BulkColumn(p.GetColumnName(store)!, p)).ToList());
    }
}

internal sealed class BulkColumn(string name, IProperty property)
{
    private readonly IClrPropertyGetter _getter = property.GetGetter();

    public string Name { get; } = name;

    public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

    public object? ValueOf(object entity)
    {
        var value = _getter.GetClrValue(entity);
        return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
