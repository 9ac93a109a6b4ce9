using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Administration_Roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsStatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Tenants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConnectionString = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Tenants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Surname = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PasswordChangedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    IsLocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AuthenticatorKey = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    LastTotpStep = table.Column<long>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    EstablishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ElectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermYears = table.Column<int>(type: "INTEGER", nullable: true),
                    TermDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedFullMembers = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportedProbationaryMembers = table.Column<int>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    DissolvedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LivingName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    LastChildOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Organizations", x => x.Id);
                    table.UniqueConstraint("AK_Hierarchy_Organizations_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Hierarchy_Organizations_Hierarchy_Organizations_TenantId_ParentId",
                        columns: x => new { x.TenantId, x.ParentId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Placements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TermDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Placements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Resources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationCode = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    VenueArea = table.Column<long>(type: "INTEGER", precision: 10, scale: 2, nullable: true),
                    VenueAddress = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Resources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Unmaskings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Unmaskings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationCode = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    BlobKey = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_AuditLogs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    ErrorCode = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ClientIp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    TraceId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 512, nullable: true),
                    Changes = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_AuditLogs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_ConfigurationVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_ConfigurationVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    Result = table.Column<string>(type: "TEXT", nullable: true),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeaseToken = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_PermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_PermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClientIp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    UserAgent = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Administration_Sessions_Administration_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Administration_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Administration_UserRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_UserRoles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Administration_UserRoles_Administration_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "Administration_Roles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Administration_UserRoles_Administration_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Administration_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationCode = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProtectedPhone = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    SecretaryOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Appointments_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationCode = table.Column<string>(type: "TEXT", maxLength: 96, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AdmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FullSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProtectedIdentityNumber = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    IdentityNumberIndex = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ProtectedPhone = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    FloatingSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FloatingTo = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftBecause = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    LeftTo = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeletionTime = table.Column<long>(type: "INTEGER", nullable: true),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Members_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_OrganizationEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    RelatedId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_OrganizationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_OrganizationEvents_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Funds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResourcesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Funds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Funds_Hierarchy_Resources_ResourcesId",
                        column: x => x.ResourcesId,
                        principalTable: "Hierarchy_Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Honors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResourcesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Honors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Honors_Hierarchy_Resources_ResourcesId",
                        column: x => x.ResourcesId,
                        principalTable: "Hierarchy_Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_ContactRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 512, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_ContactRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_ContactRecords_Hierarchy_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Hierarchy_Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_DualManagements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_DualManagements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_DualManagements_Hierarchy_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Hierarchy_Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CameFrom = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Memberships_Hierarchy_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Hierarchy_Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Roles_TenantId_NormalizedName",
                table: "Administration_Roles",
                columns: new[] { "TenantId", "NormalizedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Sessions_KeyHash",
                table: "Administration_Sessions",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Sessions_TenantId_UserId",
                table: "Administration_Sessions",
                columns: new[] { "TenantId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Sessions_UserId",
                table: "Administration_Sessions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Tenants_NormalizedName",
                table: "Administration_Tenants",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_RoleId",
                table: "Administration_UserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_TenantId_UserId_RoleId",
                table: "Administration_UserRoles",
                columns: new[] { "TenantId", "UserId", "RoleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_UserRoles_UserId",
                table: "Administration_UserRoles",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Users_TenantId_NormalizedEmail",
                table: "Administration_Users",
                columns: new[] { "TenantId", "NormalizedEmail" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Users_TenantId_NormalizedUserName",
                table: "Administration_Users",
                columns: new[] { "TenantId", "NormalizedUserName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_OrganizationCode",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_OrganizationId_Post",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "OrganizationId", "Post" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_SecretaryOf",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "SecretaryOf" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_UserId",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_ContactRecords_MemberId",
                table: "Hierarchy_ContactRecords",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_DualManagements_MemberId",
                table: "Hierarchy_DualManagements",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_DualManagements_TenantId_OrganizationId",
                table: "Hierarchy_DualManagements",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Funds_ResourcesId_Year_Kind",
                table: "Hierarchy_Funds",
                columns: new[] { "ResourcesId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Honors_ResourcesId",
                table: "Hierarchy_Honors",
                column: "ResourcesId");

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Members_TenantId_IdentityNumberIndex",
                table: "Hierarchy_Members",
                columns: new[] { "TenantId", "IdentityNumberIndex" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Members_TenantId_OrganizationCode",
                table: "Hierarchy_Members",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Members_TenantId_OrganizationId_LeftOn",
                table: "Hierarchy_Members",
                columns: new[] { "TenantId", "OrganizationId", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Memberships_MemberId_From",
                table: "Hierarchy_Memberships",
                columns: new[] { "MemberId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Memberships_TenantId_OrganizationId_From",
                table: "Hierarchy_Memberships",
                columns: new[] { "TenantId", "OrganizationId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_OrganizationEvents_TenantId_OrganizationId_On",
                table: "Hierarchy_OrganizationEvents",
                columns: new[] { "TenantId", "OrganizationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Organizations_TenantId_Code",
                table: "Hierarchy_Organizations",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Organizations_TenantId_LivingName",
                table: "Hierarchy_Organizations",
                columns: new[] { "TenantId", "LivingName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Organizations_TenantId_ParentId",
                table: "Hierarchy_Organizations",
                columns: new[] { "TenantId", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Placements_TenantId_Code",
                table: "Hierarchy_Placements",
                columns: new[] { "TenantId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Placements_TenantId_OrganizationId_From",
                table: "Hierarchy_Placements",
                columns: new[] { "TenantId", "OrganizationId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Resources_TenantId_OrganizationId",
                table: "Hierarchy_Resources",
                columns: new[] { "TenantId", "OrganizationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Unmaskings_TenantId_UserId_Day_Ordinal",
                table: "Hierarchy_Unmaskings",
                columns: new[] { "TenantId", "UserId", "Day", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Attachments_TenantId_OrganizationCode",
                table: "Platform_Attachments",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_AuditLogs_TenantId_Time",
                table: "Platform_AuditLogs",
                columns: new[] { "TenantId", "Time" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_AuditLogs_TenantId_UserId_Time",
                table: "Platform_AuditLogs",
                columns: new[] { "TenantId", "UserId", "Time" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_ConfigurationVersions_TenantId",
                table: "Platform_ConfigurationVersions",
                column: "TenantId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Jobs_Status_LeaseUntil",
                table: "Platform_Jobs",
                columns: new[] { "Status", "LeaseUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Jobs_TenantId_CreatorId_CreatedAt",
                table: "Platform_Jobs",
                columns: new[] { "TenantId", "CreatorId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_PermissionGrants_TenantId_ProviderName_ProviderKey_Name",
                table: "Platform_PermissionGrants",
                columns: new[] { "TenantId", "ProviderName", "ProviderKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Settings_TenantId_Name",
                table: "Platform_Settings",
                columns: new[] { "TenantId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Administration_Sessions");

            migrationBuilder.DropTable(
                name: "Administration_Tenants");

            migrationBuilder.DropTable(
                name: "Administration_UserRoles");

            migrationBuilder.DropTable(
                name: "Hierarchy_Appointments");

            migrationBuilder.DropTable(
                name: "Hierarchy_ContactRecords");

            migrationBuilder.DropTable(
                name: "Hierarchy_DualManagements");

            migrationBuilder.DropTable(
                name: "Hierarchy_Funds");

            migrationBuilder.DropTable(
                name: "Hierarchy_Honors");

            migrationBuilder.DropTable(
                name: "Hierarchy_Memberships");

            migrationBuilder.DropTable(
                name: "Hierarchy_OrganizationEvents");

            migrationBuilder.DropTable(
                name: "Hierarchy_Placements");

            migrationBuilder.DropTable(
                name: "Hierarchy_Unmaskings");

            migrationBuilder.DropTable(
                name: "Platform_Attachments");

            migrationBuilder.DropTable(
                name: "Platform_AuditLogs");

            migrationBuilder.DropTable(
                name: "Platform_ConfigurationVersions");

            migrationBuilder.DropTable(
                name: "Platform_Jobs");

            migrationBuilder.DropTable(
                name: "Platform_PermissionGrants");

            migrationBuilder.DropTable(
                name: "Platform_Settings");

            migrationBuilder.DropTable(
                name: "Administration_Roles");

            migrationBuilder.DropTable(
                name: "Administration_Users");

            migrationBuilder.DropTable(
                name: "Hierarchy_Resources");

            migrationBuilder.DropTable(
                name: "Hierarchy_Members");

            migrationBuilder.DropTable(
                name: "Hierarchy_Organizations");
        }
    }
}
