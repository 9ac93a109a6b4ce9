using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Events;

/// <summary>Handles an event inside the unit of work of whoever raised it: both are saved, or neither is.</summary>
public interface ILocalEventHandler<in TEvent>
{
    Task HandleEventAsync(TEvent eventData, CancellationToken cancellationToken);
}

/// <summary>Tells whoever wants to know, where the publisher must not know who that is.</summary>
public interface ILocalEventBus
{
    Task PublishAsync(object eventData, CancellationToken cancellationToken = default);
}

internal sealed class LocalEventBus(IServiceProvider services) : ILocalEventBus, IScopedDependency
{
    private static readonly ConcurrentDictionary<Type, (Type Handler, MethodInfo Method)> Handlers = new();

    public async Task PublishAsync(object eventData, CancellationToken cancellationToken = default)
    {
        var (handlerType, method) = Handlers.GetOrAdd(eventData.GetType(), HandlerOf);
        foreach (var handler in services.GetServices(handlerType))
        {
            await (Task)method.Invoke(handler, BindingFlags.DoNotWrapExceptions, null, [eventData, cancellationToken], null)!;
        }
    }

    private static (Type, MethodInfo) HandlerOf(Type eventType)
    {
        var handlerType = typeof(ILocalEventHandler<>).MakeGenericType(eventType);
        return (handlerType, handlerType.GetMethod(nameof(ILocalEventHandler<object>.HandleEventAsync))!);
    }
}
