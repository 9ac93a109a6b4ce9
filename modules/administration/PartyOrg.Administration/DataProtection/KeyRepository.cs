using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.DataProtection;

/// <summary>Keeps data protection's keys in the shared database.</summary>
internal sealed class KeyRepository(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, IPersonalDataProtector protector) : IXmlRepository, ISingletonDependency
{
    private const string Column = "DataProtectionKeys.ProtectedXml";

    public IReadOnlyCollection<XElement> GetAllElements() => OnHost(services =>
        services.GetRequiredService<PlatformDbContext>().Set<DataProtectionKey>().AsNoTracking().ToList()
            .ConvertAll(k => XElement.Parse(protector.Unprotect(k.ProtectedXml, Column, k.Id))));

    public void StoreElement(XElement element, string friendlyName) => OnHost(services =>
    {
        var key = new DataProtectionKey(friendlyName);
        key.ProtectedXml = protector.Protect(element.ToString(SaveOptions.DisableFormatting), Column, key.Id);
        services.GetRequiredService<PlatformDbContext>().Add(key);
        services.GetRequiredService<IUnitOfWork>().CompleteAsync().GetAwaiter().GetResult(); // the interface has no asynchronous form; a key is stored every ninety days
        return true;
    });

    private T OnHost<T>(Func<IServiceProvider, T> work)
    {
        using var host = tenant.Change(null);
        using var nobody = user.Change(null);
        using var scope = scopes.CreateScope();
        return work(scope.ServiceProvider);
    }
}
