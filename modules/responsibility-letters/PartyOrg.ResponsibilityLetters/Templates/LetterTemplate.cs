using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Templates;

/// <summary>For which level of the tree a template is written.</summary>
internal enum LetterLevel
{
    Township,
    Village,
}

/// <summary>What a letter says, before it is addressed to anyone.</summary>
internal sealed record LetterText(string Preamble, IReadOnlyList<LetterItem> Items, string Closing, string LegalBasis);

/// <summary>
/// What an organization asks of those below it for a year. It is edited freely until a campaign issues it; from then on it is frozen,
/// and a change is a new version.
/// </summary>
internal sealed class LetterTemplate : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 128;
    public const int MaxTextLength = 4000;

    private LetterTemplate() { }

    public LetterTemplate(Guid organizationId, string organizationCode, int year, string name, LetterText text)
    {
        (OrganizationId, OrganizationCode, Year, Name) = (organizationId, organizationCode, year, name);
        Write(text);
    }

    public Guid TenantId { get; private set; }

    /// <summary>The organization that wrote it. Those below may use it, and copy it to make it their own.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public int Year { get; private set; }
    public string Name { get; private set; } = null!;
    public int Version { get; private set; } = 1;
    public Sector? Sector { get; private set; }
    public LetterLevel? Level { get; private set; }
    public string Preamble { get; private set; } = null!;
    public string Closing { get; private set; } = null!;
    public string LegalBasis { get; private set; } = null!;
    public IReadOnlyList<LetterItem> Items { get; private set; } = null!;
    public bool IsFrozen { get; private set; }

    /// <summary>The upper level's letter that this template was derived from.</summary>
    public Guid? ParentLetterId { get; private set; }

    public LetterText Text => new(Preamble, Items, Closing, LegalBasis);

    /// <summary>Says whom the template is meant for; a hint for choosing, not a limit.</summary>
    public void Describe(int year, string name, Sector? sector, LetterLevel? level)
    {
        RefuseIfFrozen();
        (Year, Name, Sector, Level) = (year, name, sector, level);
    }

    public void Write(LetterText text)
    {
        RefuseIfFrozen();
        LetterItems.Check(text.Items);
        (Preamble, Items, Closing, LegalBasis) = (text.Preamble, text.Items, text.Closing, text.LegalBasis);
    }

    /// <summary>The text has gone out under someone's hand and stays as it is.</summary>
    public void Freeze() => IsFrozen = true;

    /// <summary>A template of one's own with the same text, free to be edited.</summary>
    public LetterTemplate Copy(Guid organizationId, string organizationCode, int year, string name)
    {
        var copy = new LetterTemplate(organizationId, organizationCode, year, name, Text);
        copy.Describe(year, name, Sector, Level);
        return copy;
    }

    /// <summary>The next version of the same template, free to be edited while this one stays with the letters that use it.</summary>
    public LetterTemplate NextVersion(int version)
    {
        var next = Copy(OrganizationId, OrganizationCode, Year, Name);
        (next.Version, next.ParentLetterId) = (version, ParentLetterId);
        return next;
    }

    /// <summary>The template of a lower level's letters, carrying shares of the items of an upper letter.</summary>
    public static LetterTemplate Derive(Guid organizationId, string organizationCode, int year, string name, LetterText text, Guid parentLetterId) =>
        new(organizationId, organizationCode, year, name, text) { ParentLetterId = parentLetterId, Level = LetterLevel.Village };

    private void RefuseIfFrozen()
    {
        if (IsFrozen)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.TemplateFrozen).WithData("Name", Name).WithData("Version", Version);
        }
    }
}
