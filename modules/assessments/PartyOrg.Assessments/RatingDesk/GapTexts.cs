using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>Tells what a sheet still lacks in the reader's language.</summary>
internal sealed class GapTexts(ITextCatalogue texts) : ISingletonDependency
{
    public DeskGapDto Tell(AssembledSheet sheet) => new(
        sheet.Sheet.Id, sheet.Sheet.SubjectName, sheet.Gaps.Select(g => texts.GetByCode(g.Code, g.Data.ToDictionary(d => d.Name, d => d.Value?.ToString() ?? ""))).ToList());
}
