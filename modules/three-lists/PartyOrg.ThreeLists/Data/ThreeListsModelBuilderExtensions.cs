using Microsoft.EntityFrameworkCore;

namespace PartyOrg.ThreeLists.Data;

public static class ThreeListsModelBuilderExtensions
{
    public static ModelBuilder ConfigureThreeLists(this ModelBuilder builder)
    {
        builder.ConfigureLists();
        builder.ConfigureWeeks();
        builder.ConfigureSupervision();
        return builder;
    }
}
