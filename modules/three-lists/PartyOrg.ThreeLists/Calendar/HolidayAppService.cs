using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;

namespace PartyOrg.ThreeLists.Calendar;

internal sealed record HolidayDto(Guid Id, DateOnly Date, HolidayKind Kind, string Name, string ConcurrencyStamp);

internal sealed record GetHolidaysInput
{
    [Range(1900, 2199)]
    public int? Year { get; init; }
}

internal sealed record CreateHolidayInput
{
    [Required]
    public DateOnly? Date { get; init; }

    [Required]
    public HolidayKind? Kind { get; init; }

    [Required, StringLength(Holiday.MaxNameLength, MinimumLength = 1)]
    public string? Name { get; init; }
}

internal sealed record UpdateHolidayInput
{
    [Required]
    public HolidayKind? Kind { get; init; }

    [Required, StringLength(Holiday.MaxNameLength, MinimumLength = 1)]
    public string? Name { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Keeps the holiday table. What is open moves with it, what is closed does not.</summary>
internal sealed class HolidayAppService(IRepository<Holiday> holidays, CountyCalendar calendar, HolidayImport import, ITextCatalogue texts) : ApplicationService
{
    [Authorize(ThreeListsPermissions.Calendar)]
    public async Task<ListResultDto<HolidayDto>> GetListAsync(GetHolidaysInput input, CancellationToken cancellationToken) => new(await holidays.Query
        .WhereIf(input.Year is not null, h => h.Date.Year == input.Year)
        .OrderBy(h => h.Date).Select(h => new HolidayDto(h.Id, h.Date, h.Kind, h.Name, h.ConcurrencyStamp)).ToListAsync(cancellationToken));

    [Authorize(ThreeListsPermissions.ManageCalendar)]
    public async Task<HolidayDto> CreateAsync(CreateHolidayInput input, CancellationToken cancellationToken)
    {
        var day = new Holiday(input.Date!.Value, input.Kind!.Value, input.Name!);
        var table = await TableAsync(cancellationToken);
        if (!table.TryAdd(day.Date, ToSpecial(day)))
        {
            throw new BusinessException(ThreeListsErrorCodes.DayIsInTable).WithData("Date", day.Date);
        }

        holidays.Insert(day);
        await calendar.MoveOpenPeriodsAsync(table.Values, cancellationToken);
        return ToDto(day);
    }

    [Authorize(ThreeListsPermissions.ManageCalendar)]
    public async Task<HolidayDto> UpdateAsync(Guid id, UpdateHolidayInput input, CancellationToken cancellationToken)
    {
        var day = await holidays.GetAsync(id, cancellationToken);
        day.CheckStamp(input.ConcurrencyStamp);
        day.Describe(input.Kind!.Value, input.Name!);
        var table = await TableAsync(cancellationToken);
        table[day.Date] = ToSpecial(day);
        await calendar.MoveOpenPeriodsAsync(table.Values, cancellationToken);
        return ToDto(day);
    }

    [Authorize(ThreeListsPermissions.ManageCalendar)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var day = await holidays.GetAsync(id, cancellationToken);
        holidays.Delete(day);
        var table = await TableAsync(cancellationToken);
        table.Remove(day.Date);
        await calendar.MoveOpenPeriodsAsync(table.Values, cancellationToken);
    }

    /// <summary>Brings in a year's table (.csv or .xlsx with date, kind and name). Any fault brings in nothing; the same file again changes nothing.</summary>
    [Authorize(ThreeListsPermissions.ManageCalendar)]
    public async Task<HolidayImportResultDto> ImportAsync([Required] IFormFile file, bool dryRun, CancellationToken cancellationToken)
    {
        await using var content = file.Length <= HolidayImport.MaxFileSize ? file.OpenReadStream() : throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        var (rows, faults) = import.Read(content);
        var known = await holidays.GetListAsync(_ => true, cancellationToken);
        var plan = new HolidayPlan(rows, known);
        if (!dryRun && faults.Count == 0)
        {
            holidays.InsertMany(plan.Apply());
            await calendar.MoveOpenPeriodsAsync(plan.TableAfterwards, cancellationToken);
        }

        return new HolidayImportResultDto(plan.Created, plan.Updated, plan.Unchanged, faults.ConvertAll(f => f.ToDto(texts)));
    }

    private async Task<Dictionary<DateOnly, SpecialDay>> TableAsync(CancellationToken cancellationToken) =>
        await holidays.Query.Select(h => new SpecialDay(h.Date, h.Kind, h.Name)).ToDictionaryAsync(d => d.Date, cancellationToken);

    private static SpecialDay ToSpecial(Holiday day) => new(day.Date, day.Kind, day.Name);

    private static HolidayDto ToDto(Holiday h) => new(h.Id, h.Date, h.Kind, h.Name, h.ConcurrencyStamp);
}
