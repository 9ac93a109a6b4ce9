namespace PartyOrg.Platform.Web;

/// <summary>A deed that anybody may do without signing in: one address, which may be a whole office's, does it only so often in a minute.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LimitedPerAddressAttribute : Attribute;
