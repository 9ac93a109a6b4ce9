using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters.Campaigns;

namespace PartyOrg.ResponsibilityLetters.Templates;

/// <summary>Writes, copies and offers templates.</summary>
internal sealed class LetterTemplateAppService(
    IRepository<LetterTemplate> templates,
    IRepository<LetterCampaign> campaigns,
    TemplateLibrary library,
    IOrganizationGuard organizations,
    IMapper mapper) : ApplicationService
{
    private static readonly Sorting<LetterTemplate> Sorting = new Sorting<LetterTemplate>("year", defaultDescending: true)
        .By("year", t => t.Year).By("name", t => t.Name).By("version", t => t.Version).By("creationTime", t => t.CreationTime);

    [Authorize(ResponsibilityLettersPermissions.Templates)]
    public Task<PagedResultDto<LetterTemplateSummaryDto>> GetListAsync(GetLetterTemplatesInput input, CancellationToken cancellationToken) =>
        Sorting.Apply(
                library.Query
                    .WhereIf(input.Year is not null, t => t.Year == input.Year)
                    .WhereIf(input.Level is not null, t => t.Level == input.Level)
                    .WhereIf(!string.IsNullOrEmpty(input.Filter), t => t.Name.Contains(input.Filter!)),
                input.Sorting)
            .ProjectTo<LetterTemplateSummaryDto>(mapper.ConfigurationProvider)
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(ResponsibilityLettersPermissions.Templates)]
    public async Task<LetterTemplateDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        mapper.Map<LetterTemplateDto>(await library.GetAsync(id, cancellationToken));

    [Authorize(ResponsibilityLettersPermissions.ManageTemplates)]
    public async Task<LetterTemplateDto> CreateAsync(CreateLetterTemplateInput input, CancellationToken cancellationToken)
    {
        var owner = input.OrganizationId ?? await organizations.GetMainAsync(cancellationToken);
        var code = await organizations.GetCodeAsync(owner, cancellationToken);
        var template = new LetterTemplate(owner, code, input.Year, input.Name, TextOf(input));
        template.Describe(input.Year, input.Name, input.Sector, input.Level);
        templates.Insert(template);
        return mapper.Map<LetterTemplateDto>(template);
    }

    [Authorize(ResponsibilityLettersPermissions.ManageTemplates)]
    public async Task<LetterTemplateDto> UpdateAsync(Guid id, UpdateLetterTemplateInput input, CancellationToken cancellationToken)
    {
        var template = await templates.GetAsync(id, cancellationToken);
        template.CheckStamp(input.ConcurrencyStamp);
        template.Describe(input.Year, input.Name, input.Sector, input.Level);
        template.Write(TextOf(input));
        return mapper.Map<LetterTemplateDto>(template);
    }

    /// <summary>A copy of one's own; of one's own template under the same name and year, the next version.</summary>
    [Authorize(ResponsibilityLettersPermissions.ManageTemplates)]
    public async Task<LetterTemplateDto> CopyAsync(Guid id, CopyLetterTemplateInput input, CancellationToken cancellationToken)
    {
        var source = await library.GetAsync(id, cancellationToken);
        var owner = await organizations.GetMainAsync(cancellationToken);
        var (year, name) = (input.Year ?? source.Year, input.Name ?? source.Name);
        var isNextVersion = owner == source.OrganizationId && year == source.Year && name == source.Name;
        var copy = isNextVersion
            ? source.NextVersion(1 + await templates.Query.Where(t => t.OrganizationId == owner && t.Year == year && t.Name == name).MaxAsync(t => t.Version, cancellationToken))
            : source.Copy(owner, await organizations.GetCodeAsync(owner, cancellationToken), year, name);
        templates.Insert(copy);
        return mapper.Map<LetterTemplateDto>(copy);
    }

    [Authorize(ResponsibilityLettersPermissions.ManageTemplates)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var template = await templates.GetAsync(id, cancellationToken);
        if (await campaigns.Query.AnyAsync(c => c.TemplateId == id, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.TemplateInUse).WithData("Name", template.Name);
        }

        templates.Delete(template);
    }

    private LetterText TextOf(WriteLetterTemplateInput input) =>
        new(input.Preamble ?? "", mapper.Map<List<LetterItem>>(input.Items), input.Closing ?? "", input.LegalBasis ?? "");
}
