using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

public sealed class ModelTests
{
    private static readonly List<IEntityType> Types = ReadTypes();

    /// <summary>Rows of the whole installation, which belong to no county.</summary>
    private static readonly Dictionary<string, string> OfTheInstallation = new()
    {
    };

    [Fact]
    public void Every_table_belongs_to_a_county_or_stands_on_the_list()
    {
        var without = Types.Where(t => !t.IsOwned() && t.FindProperty(nameof(IMultiTenant.TenantId)) is null).Select(t => t.ShortName());
        Faults.None(without.Except(OfTheInstallation.Keys));
    }

    [Fact]
    public void Every_table_of_a_county_is_filtered_by_it_and_every_soft_deleted_or_scoped_one_by_that()
    {
        var faults = Types.SelectMany(t => Wanted(t).Except(t.GetDeclaredQueryFilters().Select(f => f.Key!)).Select(f => $"{t.ShortName()} lacks the filter {f}"));
        Faults.None(faults);
    }

    [Fact]
    public void Every_text_column_has_a_length_unless_it_holds_whole_documents()
    {
        var endless = Types.SelectMany(t => t.GetProperties())
            .Where(p => (p.GetValueConverter()?.ProviderClrType ?? p.ClrType) == typeof(string) && p.GetMaxLength() is null)
            .Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}");
        CheckedInTable.Compare("test/PartyOrg.Tests/Architecture/long-texts.csv", "column", endless);
    }

    /// <summary>Quality J1: a new column has to say what it holds before it lands.</summary>
    [Fact]
    public void Every_column_stands_in_the_field_register_with_its_class()
    {
        const string path = "test/PartyOrg.Tests/Architecture/field-register.csv";
        string[] classes = ["technical", "business", "account", "personal", "secret"];
        var file = Path.Combine(Repository.Root, path);
        var known = (File.Exists(file) ? File.ReadAllLines(file).Skip(1) : []).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1]);
        var columns = Types.SelectMany(t => t.GetProperties().Select(p => $"{t.GetTableName()}.{p.GetColumnName()}")).Distinct().Order(StringComparer.Ordinal).ToList();
        if (Repository.IsUpdating)
        {
            File.WriteAllLines(file, columns.Select(c => $"{c},{known.GetValueOrDefault(c, "?")}").Prepend("column,class"));
        }

        Faults.None(columns.Where(c => !classes.Contains(known.GetValueOrDefault(c))).Select(c => $"{c} is not classed"));
        Faults.None(known.Keys.Except(columns).Select(c => $"{c} is no column any more"));
    }

    private static IEnumerable<string> Wanted(IEntityType type)
    {
        if (type.BaseType is not null || type.IsOwned())
        {
            yield break;
        }

        if (typeof(IMultiTenant).IsAssignableFrom(type.ClrType))
        {
            yield return PlatformFilters.Tenant;
        }

        if (typeof(ISoftDelete).IsAssignableFrom(type.ClrType))
        {
            yield return PlatformFilters.SoftDelete;
        }

        if (PlatformDbContext.ScopeProperty(type.ClrType) is not null)
        {
            yield return PlatformFilters.Scope;
        }
    }

    private static List<IEntityType> ReadTypes()
    {
        using var context = MigrationTests.Make("PostgreSql");
        return context.Model.GetEntityTypes().ToList();
    }
}
