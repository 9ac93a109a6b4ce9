namespace PartyOrg.Hierarchy;

/// <summary>Says that a property holds the id of an organization, which the database then insists on. Properties called <c>OrganizationId</c> need not say so.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrganizationReferenceAttribute : Attribute;
