using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Schemes;

/// <summary>What a scheme judges.</summary>
internal enum SubjectKind
{
    Organization,
    Member,
}

/// <summary>
/// A county's assessment scheme (考核办法), sound as a whole whenever it is stored. It is edited freely until something is judged by it; from then on it is frozen,
/// so that a mark can always be reckoned again, and a change is a new version under the same code.
/// </summary>
internal sealed class Scheme : FullAuditedAggregateRoot, IMultiTenant
{
    private Scheme() { }

    public Scheme(SchemeDefinition definition, int version = 1, bool isShipped = false)
    {
        (Version, IsShipped) = (version, isShipped);
        Write(definition);
    }

    public Guid TenantId { get; private set; }

    /// <summary>What its versions have in common.</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;
    public SubjectKind SubjectKind { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whether it came with the product.</summary>
    public bool IsShipped { get; private set; }

    public bool IsFrozen { get; private set; }
    public SchemeDefinition Definition { get; private set; } = null!;

    /// <summary>Puts the definition in the place of the one before. One that is not sound is refused (400) with every fault.</summary>
    public void Write(SchemeDefinition definition)
    {
        RefuseIfFrozen();
        Check(definition);
        if (Code is not null && Code != definition.Code)
        {
            throw new BusinessException(AssessmentsErrorCodes.SchemeCodeStays).WithData("Code", Code);
        }

        (Definition, Code, Name) = (definition, definition.Code!, definition.Name!);
        SubjectKind = definition.Subject == "member" ? SubjectKind.Member : SubjectKind.Organization;
    }

    /// <summary>Something is judged by it from now on.</summary>
    public void Freeze() => IsFrozen = true;

    /// <summary>The same scheme, free to be edited, while this version stays with what was judged by it.</summary>
    public Scheme NextVersion(int version) => new(Definition, version);

    /// <summary>A scheme of its own that begins with the same definition.</summary>
    public Scheme Copy(string code, string name, int version) => new(Definition with { Code = code, Name = name }, version);

    public void RefuseIfFrozen()
    {
        if (IsFrozen)
        {
            throw new BusinessException(AssessmentsErrorCodes.SchemeFrozen).WithData("Name", Name).WithData("Version", Version);
        }
    }

    private static void Check(SchemeDefinition definition)
    {
        var input = new Place([], "");
        SchemeRules.Read(definition, input);
        AbpValidationException.ThrowIfAny(input.Faults);
    }
}
