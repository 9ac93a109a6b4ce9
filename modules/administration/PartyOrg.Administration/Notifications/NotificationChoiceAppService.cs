using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Notifications;

/// <summary>Which ways beside the inbox the county has set up.</summary>
internal sealed record ChannelsDto(bool Email, bool WeCom, bool DingTalk);

internal sealed record NotificationChoiceDto(string Kind, string Name, EmailChoice Email, bool WeCom, bool DingTalk);

internal sealed record NotificationChoicesDto(ChannelsDto Channels, IReadOnlyList<NotificationChoiceDto> Kinds);

internal sealed record NotificationChoiceInput
{
    [Required, StringLength(Notification.MaxKindLength)]
    public string Kind { get; init; } = "";

    [Required]
    public EmailChoice? Email { get; init; }

    public bool WeCom { get; init; }

    public bool DingTalk { get; init; }
}

internal sealed record UpdateNotificationChoicesInput
{
    private const int MostKinds = 200;

    /// <summary>What is left out stays as it was.</summary>
    [Required, MaxLength(MostKinds)]
    public IReadOnlyList<NotificationChoiceInput> Kinds { get; init; } = [];
}

/// <summary>How one wants to be told: for each kind of notification, by which channels.</summary>
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class NotificationChoiceAppService(
    IRepository<NotificationChoice> choices, NotificationTexts texts, IEnumerable<IOutboxChannel> channels, ICurrentUser user) : ApplicationService
{
    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<NotificationChoicesDto> GetAsync(CancellationToken cancellationToken)
    {
        var ready = new HashSet<Channel>();
        foreach (var channel in channels)
        {
            if (await channel.IsReadyAsync(cancellationToken))
            {
                ready.Add(channel.Channel);
            }
        }

        var chosen = (await choices.GetListAsync(c => c.UserId == user.Id, cancellationToken)).ToDictionary(c => c.Kind);
        return new(
            new(ready.Contains(Channel.Email), ready.Contains(Channel.WeCom), ready.Contains(Channel.DingTalk)),
            texts.Kinds.Select(k => chosen.TryGetValue(k.Kind, out var c) ? new NotificationChoiceDto(k.Kind, k.Name, c.Email, c.WeCom, c.DingTalk) : new(k.Kind, k.Name, default, false, false)).ToList());
    }

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task UpdateAsync(UpdateNotificationChoicesInput input, CancellationToken cancellationToken)
    {
        var known = texts.Kinds.Select(k => k.Kind).ToHashSet();
        var chosen = (await choices.GetListAsync(c => c.UserId == user.Id, cancellationToken)).ToDictionary(c => c.Kind);
        foreach (var wish in input.Kinds)
        {
            if (wish is null || !known.Contains(wish.Kind)) // JSON's null fits every list
            {
                throw new AbpValidationException("Platform:InvalidValue", "kinds");
            }

            if (!chosen.TryGetValue(wish.Kind, out var choice))
            {
                choices.Insert(chosen[wish.Kind] = choice = new NotificationChoice(user.Id!.Value, wish.Kind));
            }

            choice.Change(wish.Email!.Value, wish.WeCom, wish.DingTalk);
        }
    }
}
