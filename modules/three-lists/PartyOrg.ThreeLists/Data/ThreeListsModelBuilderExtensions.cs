using Microsoft.EntityFrameworkCore;

namespace PartyOrg.ThreeLists.Data;

public static class ThreeListsModelBuilderExtensions
{
    public static ModelBuilder ConfigureThreeLists(this ModelBuilder builder)
    {
        builder.ConfigureWeeks();
        return builder;
    }
}
