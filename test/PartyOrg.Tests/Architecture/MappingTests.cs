using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Architecture;

[Collection(nameof(Product))]
public sealed class MappingTests(PartyOrgFactory factory)
{
    [Fact]
    public void Every_mapping_profile_fills_its_whole_target() =>
        factory.Services.GetRequiredService<AutoMapper.IConfigurationProvider>().AssertConfigurationIsValid();
}
