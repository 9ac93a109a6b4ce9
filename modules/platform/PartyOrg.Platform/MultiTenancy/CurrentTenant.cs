using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.MultiTenancy;

/// <summary>The county whose data the running work may touch. While it is unset every access throws: there is no "all counties".</summary>
public interface ICurrentTenant
{
    bool IsSet { get; }

    /// <summary>The county, or null on the host side. Throws while unset.</summary>
    Guid? Id { get; }

    /// <summary>What is stored in <c>TenantId</c> columns: the county's id, or <see cref="Guid.Empty"/> for the host side. Throws while unset.</summary>
    Guid Key { get; }

    /// <summary>The county's own database; null: the shared one.</summary>
    string? ConnectionString { get; }

    /// <summary>Acts for another county (null: the host side) until the result is disposed. A county with a database of its own needs a service scope of its own.</summary>
    IDisposable Change(TenantInfo? tenant);
}

internal sealed class CurrentTenant : ICurrentTenant, ISingletonDependency
{
    private static readonly TenantInfo Host = new(Guid.Empty, "", true, null);
    private static readonly AsyncLocal<TenantInfo?> Current = new();

    public bool IsSet => Current.Value is not null;

    public Guid? Id => Key == Guid.Empty ? null : Key;

    public Guid Key => (Current.Value ?? throw new InvalidOperationException("No tenant is set: the work has to say for which county it runs.")).Id;

    public string? ConnectionString => Current.Value?.ConnectionString;

    public IDisposable Change(TenantInfo? tenant)
    {
        var previous = Current.Value;
        Current.Value = tenant ?? Host;
        return new Restore(() => Current.Value = previous);
    }
}

/// <summary>Undoes an ambient change when disposed.</summary>
internal sealed class Restore(Action undo) : IDisposable
{
    public void Dispose() => undo();
}
