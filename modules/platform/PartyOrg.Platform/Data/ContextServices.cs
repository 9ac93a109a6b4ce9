using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Data;

/// <summary>What a rented context needs from the unit of work that rented it. A pooled context outlives the request, so it holds none of this itself.</summary>
public sealed record ContextServices(ICurrentTenant Tenant, ICurrentUser User, TimeProvider Clock, ILocalEventBus Events, AuditTrail Audit) : IScopedDependency;
