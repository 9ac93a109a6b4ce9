using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Quality J6: a ciphertext is bound to its place.</summary>
public sealed class PersonalDataTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Column = "Hierarchy_Members|IdNumber";
    private const string Number = "11010519491231002X";
    private static readonly Guid Row = Guid.CreateVersion7();

    [Fact]
    public async Task It_opens_where_it_was_made_and_never_looks_the_same_twice()
    {
        var (first, second) = (await ProtectAsync(), await ProtectAsync());
        Assert.NotEqual(first, second);
        Assert.DoesNotContain(Number, first, StringComparison.Ordinal);
        Assert.Equal(Number, await OpenAsync(first));
    }

    [Fact]
    public async Task It_does_not_open_in_another_row() => await RefusedAsync(row: Guid.CreateVersion7());

    [Fact]
    public async Task It_does_not_open_in_another_column() => await RefusedAsync(column: "Hierarchy_Members|Phone");

    [Fact]
    public async Task It_does_not_open_in_another_county() => await RefusedAsync(tenant: PartyOrgFactory.Qinghe);

    [Fact]
    public async Task It_does_not_open_when_one_bit_is_changed()
    {
        var sealed_ = await ProtectAsync();
        for (var i = 2; i < sealed_.Length; i++)
        {
            var changed = sealed_[..i] + (sealed_[i] == 'A' ? 'B' : 'A') + sealed_[(i + 1)..];
            if (i == sealed_.Length - 1)
            {
                continue; // the last character's spare bits are not part of the content
            }

            await Assert.ThrowsAnyAsync<Exception>(() => OpenAsync(changed));
        }
    }

    [Fact]
    public async Task The_search_digest_is_equal_in_one_county_and_column_and_nowhere_else()
    {
        var digest = await DigestAsync(PartyOrgFactory.Yunling, Column);
        Assert.Equal(digest, await DigestAsync(PartyOrgFactory.Yunling, Column));
        Assert.NotEqual(digest, await DigestAsync(PartyOrgFactory.Qinghe, Column));
        Assert.NotEqual(digest, await DigestAsync(PartyOrgFactory.Yunling, "Hierarchy_Members|Phone"));
    }

    private async Task RefusedAsync(string tenant = PartyOrgFactory.Yunling, string column = Column, Guid? row = null)
    {
        var protectedValue = await ProtectAsync();
        await Assert.ThrowsAnyAsync<CryptographicException>(() => OpenAsync(protectedValue, tenant, column, row));
    }

    private Task<string> ProtectAsync() => In(PartyOrgFactory.Yunling, p => p.Protect(Number, Column, Row));

    private Task<string> OpenAsync(string value, string tenant = PartyOrgFactory.Yunling, string column = Column, Guid? row = null) => In(tenant, p => p.Unprotect(value, column, row ?? Row));

    private Task<string> DigestAsync(string tenant, string column) => In(tenant, p => p.BlindIndex(Number, column));

    private Task<string> In(string tenant, Func<IPersonalDataProtector, string> work) => factory.InTenantAsync(tenant, s => Task.FromResult(work(s.GetRequiredService<IPersonalDataProtector>())));
}
