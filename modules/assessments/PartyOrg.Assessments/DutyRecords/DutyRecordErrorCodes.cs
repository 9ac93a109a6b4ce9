namespace PartyOrg.Assessments;

internal static partial class AssessmentsErrorCodes
{
    public const string DutyRecordAhead = "Assessments:DutyRecordAhead";
    public const string DutyRecordCounted = "Assessments:DutyRecordCounted";
}
