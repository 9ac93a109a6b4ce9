namespace PartyOrg.Hierarchy;

/// <summary>组织类别: what kind of Party organization it is.</summary>
public enum OrganizationType
{
    /// <summary>党委</summary>
    PartyCommittee,

    /// <summary>党工委</summary>
    WorkingCommittee,

    /// <summary>党组</summary>
    LeadingGroup,

    /// <summary>党总支</summary>
    GeneralBranch,

    /// <summary>联合党总支</summary>
    JointGeneralBranch,

    /// <summary>党支部</summary>
    Branch,

    /// <summary>联合党支部</summary>
    JointBranch,

    /// <summary>党小组</summary>
    PartyGroup,

    /// <summary>党员中心户</summary>
    MemberHousehold,
}

/// <summary>所属领域: the field of life an organization works in.</summary>
public enum Sector
{
    /// <summary>农村</summary>
    Rural,

    /// <summary>社区</summary>
    Community,

    /// <summary>机关</summary>
    Agency,

    /// <summary>事业单位</summary>
    Institution,

    /// <summary>学校</summary>
    School,

    /// <summary>国有企业</summary>
    StateEnterprise,

    /// <summary>非公企业</summary>
    PrivateEnterprise,

    /// <summary>社会组织</summary>
    SocialOrganization,

    /// <summary>两新组织: private enterprises and social organizations together, for those that lead both.</summary>
    NewOrganizations,
}

/// <summary>任职: what a person does for an organization.</summary>
public enum Post
{
    /// <summary>书记</summary>
    Secretary,

    /// <summary>副书记</summary>
    DeputySecretary,

    /// <summary>委员</summary>
    Member,

    /// <summary>第一书记, sent to weak villages</summary>
    FirstSecretary,

    /// <summary>党建指导员</summary>
    Instructor,

    /// <summary>联络员</summary>
    Liaison,

    /// <summary>包联领导</summary>
    SupervisingLeader,

    /// <summary>组织干事: the clerk who does the organization's work in this system, without a seat on its committee</summary>
    Clerk,
}
