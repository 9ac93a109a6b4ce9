using Microsoft.EntityFrameworkCore;

namespace PartyOrg.Assessments.Data;

public static class AssessmentsModelBuilderExtensions
{
    public static ModelBuilder ConfigureAssessments(this ModelBuilder builder) => builder;
}
