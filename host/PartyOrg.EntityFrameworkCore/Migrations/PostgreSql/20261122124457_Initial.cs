using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Administration_AuditSealEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    SealNumber = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    AuditLogId = table.Column<Guid>(type: "uuid", nullable: false),
                    RowHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_AuditSealEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_AuditSeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    RowCount = table.Column<int>(type: "integer", nullable: false),
                    MerkleRoot = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    SealedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_AuditSeals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    FriendlyName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ProtectedXml = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Features",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ForTenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Features", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_NotificationChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_NotificationChoices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Data = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    Link = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Notifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true, collation: "C"),
                    NextTryAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    NormalizedName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    IsStatic = table.Column<bool>(type: "boolean", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Tenants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    DisplayName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    ConnectionString = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Tenants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    NormalizedUserName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    Surname = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    NormalizedEmail = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    PhoneNumber = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true, collation: "C"),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    SecurityStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    PasswordChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsLocked = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AuthenticatorKey = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true, collation: "C"),
                    LastTotpStep = table.Column<long>(type: "bigint", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ShortName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Sector = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    DivisionCode = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true, collation: "C"),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ElectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TermYears = table.Column<int>(type: "integer", nullable: true),
                    TermDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportedFullMembers = table.Column<int>(type: "integer", nullable: false),
                    ReportedProbationaryMembers = table.Column<int>(type: "integer", nullable: false),
                    Remark = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true, collation: "C"),
                    DissolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LivingName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    LastChildOrdinal = table.Column<int>(type: "integer", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Organizations", x => x.Id);
                    table.UniqueConstraint("AK_Hierarchy_Organizations_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Hierarchy_Organizations_Hierarchy_Organizations_TenantId_Pa~",
                        columns: x => new { x.TenantId, x.ParentId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Placements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Sector = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    TermDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Placements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Resources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    VenueArea = table.Column<decimal>(type: "numeric(10,2)", precision: 10, scale: 2, nullable: true),
                    VenueAddress = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Resources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Unmaskings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Unmaskings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters_Contents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Canonical = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Contents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters_Pledges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    PledgedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    DueMonth = table.Column<int>(type: "integer", nullable: false),
                    PeopleServed = table.Column<int>(type: "integer", nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FulfilledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FulfilmentNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    EvidenceIds = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    VerifiedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    VerifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    VerificationNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Pledges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters_SigningKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    PublicKey = table.Column<byte[]>(type: "bytea", maxLength: 256, nullable: false),
                    SealedPrivateKey = table.Column<byte[]>(type: "bytea", maxLength: 512, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RetiredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_SigningKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters_Templates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Sector = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Preamble = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Closing = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    LegalBasis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Items = table.Column<string>(type: "text", nullable: false),
                    IsFrozen = table.Column<bool>(type: "boolean", nullable: false),
                    ParentLetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ContentType = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    BlobKey = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_AuditLogs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    Action = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Path = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    ErrorCode = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    ClientIp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    TraceId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true, collation: "C"),
                    Changes = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_AuditLogs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_ConfigurationVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_ConfigurationVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Message = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true, collation: "C"),
                    Result = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeaseToken = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_PermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ProviderName = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: false, collation: "C"),
                    ProviderKey = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_PermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_ScheduledWorkRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Work = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Period = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    RanAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_ScheduledWorkRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Administration_FormerPasswords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    ReplacedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administration_FormerPasswords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Administration_FormerPasswords_Administration_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Administration_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Administration_Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    SecurityStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClientIp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    UserAgent = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C")
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Post = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    PersonName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ProtectedPhone = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    SecretaryOf = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Appointments_Hierarchy_Organizations_TenantId_Org~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    AdmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FullSince = table.Column<DateOnly>(type: "date", nullable: true),
                    ProtectedIdentityNumber = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    IdentityNumberIndex = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    ProtectedPhone = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    FloatingSince = table.Column<DateOnly>(type: "date", nullable: true),
                    FloatingTo = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftBecause = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    LeftTo = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_Members_Hierarchy_Organizations_TenantId_Organiza~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_OrganizationEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Before = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    After = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C"),
                    RelatedId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hierarchy_OrganizationEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Hierarchy_OrganizationEvents_Hierarchy_Organizations_Tenant~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_Funds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ResourcesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ResourcesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Level = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Since = table.Column<int>(type: "integer", nullable: true)
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
                name: "Letters_Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    IssuerName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    TemplateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    SignBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Recipients = table.Column<string>(type: "text", nullable: false),
                    CeremonyOrder = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Approval = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    JobId = table.Column<Guid>(type: "uuid", nullable: true),
                    ParentLetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Campaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Campaigns_Letters_Templates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "Letters_Templates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Hierarchy_ContactRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: false, collation: "C")
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    CameFrom = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true, collation: "C")
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

            migrationBuilder.CreateTable(
                name: "Letters_Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    IssuerId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuerName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    RecipientName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    SignBy = table.Column<DateOnly>(type: "date", nullable: false),
                    ParentLetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ContentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CountersignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MidYearCheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    YearEndAcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ArchivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    AcceptedPoints = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    RemindersSent = table.Column<int>(type: "integer", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Letters_Letters_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Letters_Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Letters_Letters_Contents_ContentId",
                        column: x => x.ContentId,
                        principalTable: "Letters_Contents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters_Findings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InspectorId = table.Column<Guid>(type: "uuid", nullable: false),
                    InspectorName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Findings_Letters_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters_Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters_ItemRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Actual = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    EvidenceIds = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SuggestedPoints = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    DecidedPoints = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_ItemRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_ItemRecords_Letters_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters_Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters_ItemShares",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentLetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Target = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_ItemShares", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_ItemShares_Letters_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Letters_Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Letters_ItemShares_Letters_Letters_ParentLetterId",
                        column: x => x.ParentLetterId,
                        principalTable: "Letters_Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters_PastVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ContentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Ending = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_PastVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_PastVersions_Letters_Contents_ContentId",
                        column: x => x.ContentId,
                        principalTable: "Letters_Contents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_PastVersions_Letters_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters_Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters_Signatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    SignerId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignerName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Post = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Evidence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Algorithm = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    KeyId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Value = table.Column<byte[]>(type: "bytea", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters_Signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Signatures_Letters_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters_Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_AuditSealEntries_TenantId_AuditLogId",
                table: "Administration_AuditSealEntries",
                columns: new[] { "TenantId", "AuditLogId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_AuditSealEntries_TenantId_SealNumber_Position",
                table: "Administration_AuditSealEntries",
                columns: new[] { "TenantId", "SealNumber", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_AuditSeals_TenantId_Number",
                table: "Administration_AuditSeals",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Features_ForTenantId_Name",
                table: "Administration_Features",
                columns: new[] { "ForTenantId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_FormerPasswords_TenantId_UserId_ReplacedAt",
                table: "Administration_FormerPasswords",
                columns: new[] { "TenantId", "UserId", "ReplacedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_FormerPasswords_UserId",
                table: "Administration_FormerPasswords",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_NotificationChoices_TenantId_UserId",
                table: "Administration_NotificationChoices",
                columns: new[] { "TenantId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Notifications_TenantId_UserId_ReadAt_Created~",
                table: "Administration_Notifications",
                columns: new[] { "TenantId", "UserId", "ReadAt", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Outbox_TenantId_NextTryAt",
                table: "Administration_Outbox",
                columns: new[] { "TenantId", "NextTryAt" });

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
                name: "IX_Letters_Campaigns_TemplateId",
                table: "Letters_Campaigns",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Campaigns_TenantId_Year_OrganizationCode",
                table: "Letters_Campaigns",
                columns: new[] { "TenantId", "Year", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Contents_TenantId_Hash",
                table: "Letters_Contents",
                columns: new[] { "TenantId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Findings_LetterId_ItemCode",
                table: "Letters_Findings",
                columns: new[] { "LetterId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ItemRecords_LetterId_ItemCode",
                table: "Letters_ItemRecords",
                columns: new[] { "LetterId", "ItemCode" },
                unique: true);

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
                name: "IX_Letters_Letters_CampaignId",
                table: "Letters_Letters",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_ContentId",
                table: "Letters_Letters",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_CampaignId_Number",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_CampaignId_OrganizationId",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "CampaignId", "OrganizationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_IssuerId_State",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "IssuerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_OrganizationCode_Year",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "OrganizationCode", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Letters_TenantId_OrganizationId_State",
                table: "Letters_Letters",
                columns: new[] { "TenantId", "OrganizationId", "State" });

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
                name: "IX_Letters_Pledges_TenantId_Year_OrganizationCode",
                table: "Letters_Pledges",
                columns: new[] { "TenantId", "Year", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Signatures_LetterId_Ordinal",
                table: "Letters_Signatures",
                columns: new[] { "LetterId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SigningKeys_TenantId_KeyId",
                table: "Letters_SigningKeys",
                columns: new[] { "TenantId", "KeyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Templates_TenantId_OrganizationCode",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_Templates_TenantId_OrganizationId_Year_Name_Version",
                table: "Letters_Templates",
                columns: new[] { "TenantId", "OrganizationId", "Year", "Name", "Version" },
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
                name: "IX_Platform_PermissionGrants_TenantId_ProviderName_ProviderKey~",
                table: "Platform_PermissionGrants",
                columns: new[] { "TenantId", "ProviderName", "ProviderKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platform_ScheduledWorkRuns_TenantId_Work_Period",
                table: "Platform_ScheduledWorkRuns",
                columns: new[] { "TenantId", "Work", "Period" },
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
                name: "Administration_AuditSealEntries");

            migrationBuilder.DropTable(
                name: "Administration_AuditSeals");

            migrationBuilder.DropTable(
                name: "Administration_DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Administration_Features");

            migrationBuilder.DropTable(
                name: "Administration_FormerPasswords");

            migrationBuilder.DropTable(
                name: "Administration_NotificationChoices");

            migrationBuilder.DropTable(
                name: "Administration_Notifications");

            migrationBuilder.DropTable(
                name: "Administration_Outbox");

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
                name: "Letters_Findings");

            migrationBuilder.DropTable(
                name: "Letters_ItemRecords");

            migrationBuilder.DropTable(
                name: "Letters_ItemShares");

            migrationBuilder.DropTable(
                name: "Letters_PastVersions");

            migrationBuilder.DropTable(
                name: "Letters_Pledges");

            migrationBuilder.DropTable(
                name: "Letters_Signatures");

            migrationBuilder.DropTable(
                name: "Letters_SigningKeys");

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
                name: "Platform_ScheduledWorkRuns");

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
                name: "Letters_Letters");

            migrationBuilder.DropTable(
                name: "Hierarchy_Organizations");

            migrationBuilder.DropTable(
                name: "Letters_Campaigns");

            migrationBuilder.DropTable(
                name: "Letters_Contents");

            migrationBuilder.DropTable(
                name: "Letters_Templates");
        }
    }
}
