using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CompositeReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Tables are written anew one by one, and some before the key they will refer to; EF switches this on again when the last is done.
            migrationBuilder.Sql("PRAGMA foreign_keys = 0;", suppressTransaction: true);

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_FormerPasswords_Administration_Users_UserId",
                table: "Administration_FormerPasswords");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_Sessions_Administration_Users_UserId",
                table: "Administration_Sessions");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_UserRoles_Administration_Roles_RoleId",
                table: "Administration_UserRoles");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_UserRoles_Administration_Users_UserId",
                table: "Administration_UserRoles");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_ContactRecords_Hierarchy_Members_MemberId",
                table: "Hierarchy_ContactRecords");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Members_MemberId",
                table: "Hierarchy_DualManagements");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Funds_Hierarchy_Resources_ResourcesId",
                table: "Hierarchy_Funds");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Honors_Hierarchy_Resources_ResourcesId",
                table: "Hierarchy_Honors");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Members_MemberId",
                table: "Hierarchy_Memberships");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Campaigns_Letters_Templates_TemplateId",
                table: "Letters_Campaigns");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Findings_Letters_Letters_LetterId",
                table: "Letters_Findings");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemRecords_Letters_Letters_LetterId",
                table: "Letters_ItemRecords");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemShares_Letters_Campaigns_CampaignId",
                table: "Letters_ItemShares");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemShares_Letters_Letters_ParentLetterId",
                table: "Letters_ItemShares");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Letters_Campaigns_CampaignId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Letters_Contents_ContentId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_PastVersions_Letters_Contents_ContentId",
                table: "Letters_PastVersions");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_PastVersions_Letters_Letters_LetterId",
                table: "Letters_PastVersions");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Signatures_Letters_Letters_LetterId",
                table: "Letters_Signatures");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Signatures_LetterId_Ordinal",
                table: "Letters_Signatures");

            migrationBuilder.DropIndex(
                name: "IX_Letters_PastVersions_ContentId",
                table: "Letters_PastVersions");

            migrationBuilder.DropIndex(
                name: "IX_Letters_PastVersions_LetterId_Number",
                table: "Letters_PastVersions");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Letters_CampaignId",
                table: "Letters_Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Letters_ContentId",
                table: "Letters_Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemShares_CampaignId_RecipientId_ItemCode",
                table: "Letters_ItemShares");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemShares_ParentLetterId_ItemCode",
                table: "Letters_ItemShares");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemRecords_LetterId_ItemCode",
                table: "Letters_ItemRecords");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Findings_LetterId_ItemCode",
                table: "Letters_Findings");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Campaigns_TemplateId",
                table: "Letters_Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Memberships_MemberId_From",
                table: "Hierarchy_Memberships");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Honors_ResourcesId",
                table: "Hierarchy_Honors");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Funds_ResourcesId_Year_Kind",
                table: "Hierarchy_Funds");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_DualManagements_MemberId",
                table: "Hierarchy_DualManagements");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_ContactRecords_MemberId",
                table: "Hierarchy_ContactRecords");

            migrationBuilder.DropIndex(
                name: "IX_Administration_UserRoles_RoleId",
                table: "Administration_UserRoles");

            migrationBuilder.DropIndex(
                name: "IX_Administration_UserRoles_UserId",
                table: "Administration_UserRoles");

            migrationBuilder.DropIndex(
                name: "IX_Administration_Sessions_UserId",
                table: "Administration_Sessions");

            migrationBuilder.DropIndex(
                name: "IX_Administration_FormerPasswords_UserId",
                table: "Administration_FormerPasswords");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Letters_Templates_TenantId_Id",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Letters_Letters_TenantId_Id",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Letters_Contents_TenantId_Id",
                table: "Letters_Contents",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Letters_Campaigns_TenantId_Id",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Hierarchy_Resources_TenantId_Id",
                table: "Hierarchy_Resources",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Hierarchy_Members_TenantId_Id",
                table: "Hierarchy_Members",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Administration_Users_TenantId_Id",
                table: "Administration_Users",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Administration_Roles_TenantId_Id",
                table: "Administration_Roles",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Attachments_TenantId_OrganizationId",
                table: "Platform_Attachments",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Templates_TenantId_ParentLetterId",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "ParentLetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Signatures_TenantId_LetterId_Ordinal",
                table: "Letters_Signatures",
                columns: new[] { "TenantId", "LetterId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Pledges_TenantId_OrganizationId",
                table: "Letters_Pledges",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_PastVersions_TenantId_ContentId",
                table: "Letters_PastVersions",
                columns: new[] { "TenantId", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_PastVersions_TenantId_LetterId_Number",
                table: "Letters_PastVersions",
                columns: new[] { "TenantId", "LetterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_ContentId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "ParentLetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemShares_TenantId_CampaignId_RecipientId_ItemCode",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "CampaignId", "RecipientId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemShares_TenantId_ParentLetterId_ItemCode",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "ParentLetterId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemShares_TenantId_RecipientId",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "RecipientId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemRecords_TenantId_LetterId_ItemCode",
                table: "Letters_ItemRecords",
                columns: new[] { "TenantId", "LetterId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Findings_TenantId_LetterId_ItemCode",
                table: "Letters_Findings",
                columns: new[] { "TenantId", "LetterId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Campaigns_TenantId_OrganizationId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Campaigns_TenantId_ParentLetterId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "ParentLetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Campaigns_TenantId_TemplateId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "TemplateId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Unmaskings_TenantId_MemberId",
                table: "Hierarchy_Unmaskings",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Organizations_TenantId_SuccessorId",
                table: "Hierarchy_Organizations",
                columns: new[] { "TenantId", "SuccessorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_OrganizationEvents_TenantId_RelatedId",
                table: "Hierarchy_OrganizationEvents",
                columns: new[] { "TenantId", "RelatedId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Memberships_TenantId_MemberId_From",
                table: "Hierarchy_Memberships",
                columns: new[] { "TenantId", "MemberId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Honors_TenantId_ResourcesId",
                table: "Hierarchy_Honors",
                columns: new[] { "TenantId", "ResourcesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Funds_TenantId_ResourcesId_Year_Kind",
                table: "Hierarchy_Funds",
                columns: new[] { "TenantId", "ResourcesId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_DualManagements_TenantId_MemberId",
                table: "Hierarchy_DualManagements",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_ContactRecords_TenantId_MemberId",
                table: "Hierarchy_ContactRecords",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_MemberId",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_TenantId_RoleId",
                table: "Administration_UserRoles",
                columns: new[] { "TenantId", "RoleId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_FormerPasswords_Administration_Users_TenantId_UserId",
                table: "Administration_FormerPasswords",
                columns: new[] { "TenantId", "UserId" },
                principalTable: "Administration_Users",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_NotificationChoices_Administration_Users_TenantId_UserId",
                table: "Administration_NotificationChoices",
                columns: new[] { "TenantId", "UserId" },
                principalTable: "Administration_Users",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_Notifications_Administration_Users_TenantId_UserId",
                table: "Administration_Notifications",
                columns: new[] { "TenantId", "UserId" },
                principalTable: "Administration_Users",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_Sessions_Administration_Users_TenantId_UserId",
                table: "Administration_Sessions",
                columns: new[] { "TenantId", "UserId" },
                principalTable: "Administration_Users",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_UserRoles_Administration_Roles_TenantId_RoleId",
                table: "Administration_UserRoles",
                columns: new[] { "TenantId", "RoleId" },
                principalTable: "Administration_Roles",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_UserRoles_Administration_Users_TenantId_UserId",
                table: "Administration_UserRoles",
                columns: new[] { "TenantId", "UserId" },
                principalTable: "Administration_Users",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Appointments_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "MemberId" },
                principalTable: "Hierarchy_Members",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_ContactRecords_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_ContactRecords",
                columns: new[] { "TenantId", "MemberId" },
                principalTable: "Hierarchy_Members",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_DualManagements",
                columns: new[] { "TenantId", "MemberId" },
                principalTable: "Hierarchy_Members",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_DualManagements",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Funds_Hierarchy_Resources_TenantId_ResourcesId",
                table: "Hierarchy_Funds",
                columns: new[] { "TenantId", "ResourcesId" },
                principalTable: "Hierarchy_Resources",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Honors_Hierarchy_Resources_TenantId_ResourcesId",
                table: "Hierarchy_Honors",
                columns: new[] { "TenantId", "ResourcesId" },
                principalTable: "Hierarchy_Resources",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Memberships",
                columns: new[] { "TenantId", "MemberId" },
                principalTable: "Hierarchy_Members",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Memberships",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_OrganizationEvents_Hierarchy_Organizations_TenantId_RelatedId",
                table: "Hierarchy_OrganizationEvents",
                columns: new[] { "TenantId", "RelatedId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Organizations_Hierarchy_Organizations_TenantId_SuccessorId",
                table: "Hierarchy_Organizations",
                columns: new[] { "TenantId", "SuccessorId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Placements_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Placements",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Resources_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Resources",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Unmaskings_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Unmaskings",
                columns: new[] { "TenantId", "MemberId" },
                principalTable: "Hierarchy_Members",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Campaigns_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Campaigns_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "ParentLetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Campaigns_Letters_Templates_TenantId_TemplateId",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "TemplateId" },
                principalTable: "Letters_Templates",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Findings_Letters_Letters_TenantId_LetterId",
                table: "Letters_Findings",
                columns: new[] { "TenantId", "LetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemRecords_Letters_Letters_TenantId_LetterId",
                table: "Letters_ItemRecords",
                columns: new[] { "TenantId", "LetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemShares_Hierarchy_Organizations_TenantId_RecipientId",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "RecipientId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemShares_Letters_Campaigns_TenantId_CampaignId",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "CampaignId" },
                principalTable: "Letters_Campaigns",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemShares_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_ItemShares",
                columns: new[] { "TenantId", "ParentLetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Hierarchy_Organizations_TenantId_IssuerId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "IssuerId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Letters_Campaigns_TenantId_CampaignId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "CampaignId" },
                principalTable: "Letters_Campaigns",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Letters_Contents_TenantId_ContentId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "ContentId" },
                principalTable: "Letters_Contents",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "ParentLetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_PastVersions_Letters_Contents_TenantId_ContentId",
                table: "Letters_PastVersions",
                columns: new[] { "TenantId", "ContentId" },
                principalTable: "Letters_Contents",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_PastVersions_Letters_Letters_TenantId_LetterId",
                table: "Letters_PastVersions",
                columns: new[] { "TenantId", "LetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Pledges_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Pledges",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Signatures_Letters_Letters_TenantId_LetterId",
                table: "Letters_Signatures",
                columns: new[] { "TenantId", "LetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Templates_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Templates_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "ParentLetterId" },
                principalTable: "Letters_Letters",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Platform_Attachments_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Platform_Attachments",
                columns: new[] { "TenantId", "OrganizationId" },
                principalTable: "Hierarchy_Organizations",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Administration_FormerPasswords_Administration_Users_TenantId_UserId",
                table: "Administration_FormerPasswords");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_NotificationChoices_Administration_Users_TenantId_UserId",
                table: "Administration_NotificationChoices");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_Notifications_Administration_Users_TenantId_UserId",
                table: "Administration_Notifications");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_Sessions_Administration_Users_TenantId_UserId",
                table: "Administration_Sessions");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_UserRoles_Administration_Roles_TenantId_RoleId",
                table: "Administration_UserRoles");

            migrationBuilder.DropForeignKey(
                name: "FK_Administration_UserRoles_Administration_Users_TenantId_UserId",
                table: "Administration_UserRoles");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Appointments_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_ContactRecords_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_ContactRecords");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_DualManagements");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_DualManagements");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Funds_Hierarchy_Resources_TenantId_ResourcesId",
                table: "Hierarchy_Funds");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Honors_Hierarchy_Resources_TenantId_ResourcesId",
                table: "Hierarchy_Honors");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Memberships");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Memberships");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_OrganizationEvents_Hierarchy_Organizations_TenantId_RelatedId",
                table: "Hierarchy_OrganizationEvents");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Organizations_Hierarchy_Organizations_TenantId_SuccessorId",
                table: "Hierarchy_Organizations");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Placements_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Placements");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Resources_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Hierarchy_Resources");

            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Unmaskings_Hierarchy_Members_TenantId_MemberId",
                table: "Hierarchy_Unmaskings");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Campaigns_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Campaigns");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Campaigns_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Campaigns");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Campaigns_Letters_Templates_TenantId_TemplateId",
                table: "Letters_Campaigns");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Findings_Letters_Letters_TenantId_LetterId",
                table: "Letters_Findings");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemRecords_Letters_Letters_TenantId_LetterId",
                table: "Letters_ItemRecords");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemShares_Hierarchy_Organizations_TenantId_RecipientId",
                table: "Letters_ItemShares");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemShares_Letters_Campaigns_TenantId_CampaignId",
                table: "Letters_ItemShares");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_ItemShares_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_ItemShares");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Hierarchy_Organizations_TenantId_IssuerId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Letters_Campaigns_TenantId_CampaignId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Letters_Contents_TenantId_ContentId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Letters_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_PastVersions_Letters_Contents_TenantId_ContentId",
                table: "Letters_PastVersions");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_PastVersions_Letters_Letters_TenantId_LetterId",
                table: "Letters_PastVersions");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Pledges_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Pledges");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Signatures_Letters_Letters_TenantId_LetterId",
                table: "Letters_Signatures");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Templates_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Letters_Templates");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Templates_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Templates");

            migrationBuilder.DropForeignKey(
                name: "FK_Platform_Attachments_Hierarchy_Organizations_TenantId_OrganizationId",
                table: "Platform_Attachments");

            migrationBuilder.DropIndex(
                name: "IX_Platform_Attachments_TenantId_OrganizationId",
                table: "Platform_Attachments");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Letters_Templates_TenantId_Id",
                table: "Letters_Templates");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Templates_TenantId_ParentLetterId",
                table: "Letters_Templates");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Signatures_TenantId_LetterId_Ordinal",
                table: "Letters_Signatures");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Pledges_TenantId_OrganizationId",
                table: "Letters_Pledges");

            migrationBuilder.DropIndex(
                name: "IX_Letters_PastVersions_TenantId_ContentId",
                table: "Letters_PastVersions");

            migrationBuilder.DropIndex(
                name: "IX_Letters_PastVersions_TenantId_LetterId_Number",
                table: "Letters_PastVersions");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Letters_Letters_TenantId_Id",
                table: "Letters_Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Letters_TenantId_ContentId",
                table: "Letters_Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Letters_TenantId_ParentLetterId",
                table: "Letters_Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemShares_TenantId_CampaignId_RecipientId_ItemCode",
                table: "Letters_ItemShares");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemShares_TenantId_ParentLetterId_ItemCode",
                table: "Letters_ItemShares");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemShares_TenantId_RecipientId",
                table: "Letters_ItemShares");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ItemRecords_TenantId_LetterId_ItemCode",
                table: "Letters_ItemRecords");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Findings_TenantId_LetterId_ItemCode",
                table: "Letters_Findings");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Letters_Contents_TenantId_Id",
                table: "Letters_Contents");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Letters_Campaigns_TenantId_Id",
                table: "Letters_Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Campaigns_TenantId_OrganizationId",
                table: "Letters_Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Campaigns_TenantId_ParentLetterId",
                table: "Letters_Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_Letters_Campaigns_TenantId_TemplateId",
                table: "Letters_Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Unmaskings_TenantId_MemberId",
                table: "Hierarchy_Unmaskings");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Hierarchy_Resources_TenantId_Id",
                table: "Hierarchy_Resources");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Organizations_TenantId_SuccessorId",
                table: "Hierarchy_Organizations");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_OrganizationEvents_TenantId_RelatedId",
                table: "Hierarchy_OrganizationEvents");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Memberships_TenantId_MemberId_From",
                table: "Hierarchy_Memberships");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Hierarchy_Members_TenantId_Id",
                table: "Hierarchy_Members");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Honors_TenantId_ResourcesId",
                table: "Hierarchy_Honors");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Funds_TenantId_ResourcesId_Year_Kind",
                table: "Hierarchy_Funds");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_DualManagements_TenantId_MemberId",
                table: "Hierarchy_DualManagements");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_ContactRecords_TenantId_MemberId",
                table: "Hierarchy_ContactRecords");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Appointments_TenantId_MemberId",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Administration_Users_TenantId_Id",
                table: "Administration_Users");

            migrationBuilder.DropIndex(
                name: "IX_Administration_UserRoles_TenantId_RoleId",
                table: "Administration_UserRoles");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Administration_Roles_TenantId_Id",
                table: "Administration_Roles");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Signatures_LetterId_Ordinal",
                table: "Letters_Signatures",
                columns: new[] { "LetterId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_PastVersions_ContentId",
                table: "Letters_PastVersions",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_PastVersions_LetterId_Number",
                table: "Letters_PastVersions",
                columns: new[] { "LetterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_CampaignId",
                table: "Letters_Letters",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_ContentId",
                table: "Letters_Letters",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemShares_CampaignId_RecipientId_ItemCode",
                table: "Letters_ItemShares",
                columns: new[] { "CampaignId", "RecipientId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemShares_ParentLetterId_ItemCode",
                table: "Letters_ItemShares",
                columns: new[] { "ParentLetterId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemRecords_LetterId_ItemCode",
                table: "Letters_ItemRecords",
                columns: new[] { "LetterId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Findings_LetterId_ItemCode",
                table: "Letters_Findings",
                columns: new[] { "LetterId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Campaigns_TemplateId",
                table: "Letters_Campaigns",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Memberships_MemberId_From",
                table: "Hierarchy_Memberships",
                columns: new[] { "MemberId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Honors_ResourcesId",
                table: "Hierarchy_Honors",
                column: "ResourcesId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Funds_ResourcesId_Year_Kind",
                table: "Hierarchy_Funds",
                columns: new[] { "ResourcesId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_DualManagements_MemberId",
                table: "Hierarchy_DualManagements",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_ContactRecords_MemberId",
                table: "Hierarchy_ContactRecords",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_RoleId",
                table: "Administration_UserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_UserId",
                table: "Administration_UserRoles",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Sessions_UserId",
                table: "Administration_Sessions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_FormerPasswords_UserId",
                table: "Administration_FormerPasswords",
                column: "UserId");

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_FormerPasswords_Administration_Users_UserId",
                table: "Administration_FormerPasswords",
                column: "UserId",
                principalTable: "Administration_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_Sessions_Administration_Users_UserId",
                table: "Administration_Sessions",
                column: "UserId",
                principalTable: "Administration_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_UserRoles_Administration_Roles_RoleId",
                table: "Administration_UserRoles",
                column: "RoleId",
                principalTable: "Administration_Roles",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Administration_UserRoles_Administration_Users_UserId",
                table: "Administration_UserRoles",
                column: "UserId",
                principalTable: "Administration_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_ContactRecords_Hierarchy_Members_MemberId",
                table: "Hierarchy_ContactRecords",
                column: "MemberId",
                principalTable: "Hierarchy_Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_DualManagements_Hierarchy_Members_MemberId",
                table: "Hierarchy_DualManagements",
                column: "MemberId",
                principalTable: "Hierarchy_Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Funds_Hierarchy_Resources_ResourcesId",
                table: "Hierarchy_Funds",
                column: "ResourcesId",
                principalTable: "Hierarchy_Resources",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Honors_Hierarchy_Resources_ResourcesId",
                table: "Hierarchy_Honors",
                column: "ResourcesId",
                principalTable: "Hierarchy_Resources",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Memberships_Hierarchy_Members_MemberId",
                table: "Hierarchy_Memberships",
                column: "MemberId",
                principalTable: "Hierarchy_Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Campaigns_Letters_Templates_TemplateId",
                table: "Letters_Campaigns",
                column: "TemplateId",
                principalTable: "Letters_Templates",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Findings_Letters_Letters_LetterId",
                table: "Letters_Findings",
                column: "LetterId",
                principalTable: "Letters_Letters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemRecords_Letters_Letters_LetterId",
                table: "Letters_ItemRecords",
                column: "LetterId",
                principalTable: "Letters_Letters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemShares_Letters_Campaigns_CampaignId",
                table: "Letters_ItemShares",
                column: "CampaignId",
                principalTable: "Letters_Campaigns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_ItemShares_Letters_Letters_ParentLetterId",
                table: "Letters_ItemShares",
                column: "ParentLetterId",
                principalTable: "Letters_Letters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Letters_Campaigns_CampaignId",
                table: "Letters_Letters",
                column: "CampaignId",
                principalTable: "Letters_Campaigns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Letters_Letters_Contents_ContentId",
                table: "Letters_Letters",
                column: "ContentId",
                principalTable: "Letters_Contents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_PastVersions_Letters_Contents_ContentId",
                table: "Letters_PastVersions",
                column: "ContentId",
                principalTable: "Letters_Contents",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_PastVersions_Letters_Letters_LetterId",
                table: "Letters_PastVersions",
                column: "LetterId",
                principalTable: "Letters_Letters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Signatures_Letters_Letters_LetterId",
                table: "Letters_Signatures",
                column: "LetterId",
                principalTable: "Letters_Letters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
