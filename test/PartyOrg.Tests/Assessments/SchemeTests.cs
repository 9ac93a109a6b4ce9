using System.Text.Json;
using PartyOrg.Assessments.Data;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments;

public sealed class SchemeTests
{
    private readonly SchemeDefinition _definition = SchemeDataSeedContributor.Read().First(s => s.Code == "five-star-service");

    [Fact]
    public void The_schemes_that_ship_are_sound_and_are_all_there()
    {
        var shipped = SchemeDataSeedContributor.Read().Select(s => new Scheme(s, isShipped: true)).ToList();
        Assert.Equal(WorkedCase.ShippedCodes, shipped.Select(s => s.Code).Order(StringComparer.Ordinal));
        Assert.Equal(9, shipped.Count);
        Assert.Equal([SubjectKind.Member], shipped.Where(s => s.Code == "double-ten-star-member").Select(s => s.SubjectKind));
    }

    [Fact]
    public void A_definition_comes_back_from_storage_as_it_went_in()
    {
        foreach (var code in WorkedCase.ShippedCodes)
        {
            var original = WorkedCase.ShippedScheme(code);
            var stored = JsonSerializer.SerializeToNode(original.Deserialize<SchemeDefinition>(SchemeJson.Options), SchemeJson.Options);
            Assert.Empty(WorkedCase.Differences(original, stored));
        }
    }

    [Fact]
    public void What_was_judged_by_stays_and_its_next_version_is_edited()
    {
        var scheme = new Scheme(_definition);
        scheme.Write(_definition with { Name = "修订" });
        scheme.Freeze();
        Assert.Equal("Assessments:SchemeFrozen", Assert.Throws<BusinessException>(() => scheme.Write(_definition)).Code);
        Assert.Equal("Assessments:SchemeFrozen", Assert.Throws<BusinessException>(scheme.RefuseIfFrozen).Code);
        var next = scheme.NextVersion(2);
        next.Write(next.Definition with { Name = "再修订" });
        Assert.Equal(("修订", "再修订", 2, false), (scheme.Name, next.Name, next.Version, next.IsFrozen));
    }

    [Fact]
    public void A_scheme_keeps_its_code_and_a_copy_has_its_own()
    {
        var scheme = new Scheme(_definition, isShipped: true);
        Assert.Equal("Assessments:SchemeCodeStays", Assert.Throws<BusinessException>(() => scheme.Write(_definition with { Code = "other" })).Code);
        var copy = scheme.Copy("other", "另一办法", 1);
        Assert.Equal(("other", "另一办法", false, "other"), (copy.Code, copy.Name, copy.IsShipped, copy.Definition.Code));
    }

    [Fact]
    public void An_unsound_definition_is_refused_and_the_scheme_stays_as_it_was()
    {
        var scheme = new Scheme(_definition);
        Assert.Throws<AbpValidationException>(() => scheme.Write(_definition with { Name = "坏", Rating = null }));
        Assert.Equal(_definition.Name, scheme.Name);
    }
}
