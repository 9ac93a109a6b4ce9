namespace PartyOrg.Assessments.DutyReports;

/// <summary>Where a duty report stands on its way from the desk of its author to those who are reported to.</summary>
internal enum DutyReportState
{
    Draft,

    /// <summary>Handed in to the next level up.</summary>
    Filed,

    /// <summary>Sent back with a reason; filed again it goes on.</summary>
    Returned,

    /// <summary>The leader above has said something of it.</summary>
    Remarked,

    /// <summary>Given before the members of the organization.</summary>
    Published,
}

/// <summary>The parts that every duty report has.</summary>
internal enum DutySection
{
    DutiesDone,
    Problems,
    Causes,
    NextSteps,
}

/// <summary>What can be done with a duty report.</summary>
internal enum DutyReportDeed
{
    Write,
    File,
    Return,
    Remark,
    Score,
    Publish,
}

/// <summary>In what role somebody gives points for a duty report.</summary>
internal enum DutyScoreRole
{
    /// <summary>上级: whoever it is filed to.</summary>
    Superior,

    /// <summary>同级: those who report beside the author.</summary>
    Peers,

    /// <summary>党员群众: those before whom it was given.</summary>
    Members,
}
