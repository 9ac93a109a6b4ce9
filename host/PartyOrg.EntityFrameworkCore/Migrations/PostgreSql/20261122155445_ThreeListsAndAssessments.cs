using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ThreeListsAndAssessments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Administration_Outbox_TenantId_NextTryAt",
                table: "Administration_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Administration_NotificationChoices_TenantId_UserId",
                table: "Administration_NotificationChoices");

            migrationBuilder.AddColumn<Guid>(
                name: "ActsForId",
                table: "Hierarchy_Appointments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "To",
                table: "Administration_Outbox",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldCollation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Administration_Outbox",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Email",
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "DingTalk",
                table: "Administration_NotificationChoices",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Administration_NotificationChoices",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "WeCom",
                table: "Administration_NotificationChoices",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Assessments_Ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    Form = table.Column<string>(type: "text", nullable: false),
                    VoterClasses = table.Column<string>(type: "text", nullable: false),
                    Denominator = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    MinTurnout = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    VoidReason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    Annulment = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    Outcome = table.Column<string>(type: "text", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_Ballots", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Ballots_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Ballots_Hierarchy_Organizations_TenantId_Organi~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Schemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    SubjectKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    IsShipped = table.Column<bool>(type: "boolean", nullable: false),
                    IsFrozen = table.Column<bool>(type: "boolean", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_Schemes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_BurdenExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    DecidedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_Lists_BurdenExceptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_BurdenExceptions_Hierarchy_Organizations_TenantId_Org~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Person = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Post = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
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
                    table.PrimaryKey("PK_Lists_Duties", x => x.Id);
                    table.UniqueConstraint("AK_Lists_Duties_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_Duties_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_EntryCounters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_EntryCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_EntryEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Deed = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    EvidenceIds = table.Column<string>(type: "character varying(740)", maxLength: 740, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_EntryEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Problems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    Category = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Severity = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FindingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    SupervisorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Measures = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    ResponsiblePerson = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ResponsibleUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EvidenceBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    SuspendedBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Relapses = table.Column<int>(type: "integer", nullable: false),
                    Urged = table.Column<int>(type: "integer", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Escalation = table.Column<int>(type: "integer", nullable: false),
                    ExtensionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Extensions = table.Column<int>(type: "integer", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosureNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Problems", x => x.Id);
                    table.UniqueConstraint("AK_Lists_Problems_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_Problems_Hierarchy_Organizations_TenantId_Organizatio~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_Problems_Hierarchy_Organizations_TenantId_SupervisorId",
                        columns: x => new { x.TenantId, x.SupervisorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_ReportingPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Week = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    OpensAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClosesAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Joined = table.Column<int>(type: "integer", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ReportingPeriods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_WeekFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Week = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    TasksOpen = table.Column<int>(type: "integer", nullable: false),
                    TasksClosed = table.Column<int>(type: "integer", nullable: false),
                    TasksOverdue = table.Column<int>(type: "integer", nullable: false),
                    TasksDueSoon = table.Column<int>(type: "integer", nullable: false),
                    ProblemsOpen = table.Column<int>(type: "integer", nullable: false),
                    ProblemsClosed = table.Column<int>(type: "integer", nullable: false),
                    ProblemsOverdue = table.Column<int>(type: "integer", nullable: false),
                    ProblemsRelapsed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_WeekFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_WeekFigures_Hierarchy_Organizations_TenantId_Organiza~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_WeeklyReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    OrganizationName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Week = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    Timeliness = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C"),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MissedInARow = table.Column<int>(type: "integer", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SubmittedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AcceptedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    ReturnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Urged = table.Column<int>(type: "integer", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_WeeklyReports", x => x.Id);
                    table.UniqueConstraint("AK_Lists_WeeklyReports_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_WeeklyReports_Hierarchy_Organizations_TenantId_Organi~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_WeeklyReports_Hierarchy_Organizations_TenantId_Review~",
                        columns: x => new { x.TenantId, x.ReviewerId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_BallotCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    VoterClass = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    IsUsed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_BallotCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_BallotCodes_Assessments_Ballots_TenantId_Ballot~",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_BallotKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    Mark = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    SealedPrivateKey = table.Column<byte[]>(type: "bytea", maxLength: 4096, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_BallotKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_BallotKeys_Assessments_Ballots_TenantId_BallotId",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_BallotPaperCounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    CounterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CounterName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    Tally = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_BallotPaperCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_BallotPaperCounts_Assessments_Ballots_TenantId_~",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_OpenedBallots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    VoterClasses = table.Column<int>(type: "integer", nullable: false),
                    Paper = table.Column<byte[]>(type: "bytea", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_OpenedBallots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_OpenedBallots_Assessments_Ballots_TenantId_Ball~",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_SealedBallots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    Envelope = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_SealedBallots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_SealedBallots_Assessments_Ballots_TenantId_Ball~",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_ProblemsHelpers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    ProgressNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ProblemsHelpers", x => new { x.EntryId, x.OrganizationId });
                    table.ForeignKey(
                        name: "FK_Lists_ProblemsHelpers_Hierarchy_Organizations_TenantId_Orga~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_ProblemsHelpers_Lists_Problems_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Lists_Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Goal = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    ProblemId = table.Column<Guid>(type: "uuid", nullable: true),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: true),
                    InstructedBy = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    InstructionOf = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true, collation: "C"),
                    Progress = table.Column<int>(type: "integer", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    SupervisorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Measures = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    ResponsiblePerson = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ResponsibleUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EvidenceBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C"),
                    SuspendedBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Relapses = table.Column<int>(type: "integer", nullable: false),
                    Urged = table.Column<int>(type: "integer", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Escalation = table.Column<int>(type: "integer", nullable: false),
                    ExtensionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Extensions = table.Column<int>(type: "integer", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosureNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Tasks", x => x.Id);
                    table.UniqueConstraint("AK_Lists_Tasks_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_Tasks_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_Tasks_Hierarchy_Organizations_TenantId_SupervisorId",
                        columns: x => new { x.TenantId, x.SupervisorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_Tasks_Lists_Duties_TenantId_DutyId",
                        columns: x => new { x.TenantId, x.DutyId },
                        principalTable: "Lists_Duties",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_Tasks_Lists_Problems_TenantId_ProblemId",
                        columns: x => new { x.TenantId, x.ProblemId },
                        principalTable: "Lists_Problems",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_Tasks_Lists_Tasks_TenantId_ParentId",
                        columns: x => new { x.TenantId, x.ParentId },
                        principalTable: "Lists_Tasks",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_ReportLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationCode = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false, collation: "C"),
                    Week = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastProgress = table.Column<int>(type: "integer", nullable: false),
                    Progress = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Next = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Obstacles = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    EvidenceBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    EvidenceIds = table.Column<string>(type: "character varying(740)", maxLength: 740, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ReportLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_ReportLines_Hierarchy_Organizations_TenantId_Organiza~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_ReportLines_Lists_WeeklyReports_TenantId_ReportId",
                        columns: x => new { x.TenantId, x.ReportId },
                        principalTable: "Lists_WeeklyReports",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lists_TasksHelpers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    ProgressNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_TasksHelpers", x => new { x.EntryId, x.OrganizationId });
                    table.ForeignKey(
                        name: "FK_Lists_TasksHelpers_Hierarchy_Organizations_TenantId_Organiz~",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_TasksHelpers_Lists_Tasks_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Lists_Tasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Outbox_TenantId_Channel_NextTryAt",
                table: "Administration_Outbox",
                columns: new[] { "TenantId", "Channel", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_NotificationChoices_TenantId_UserId_Kind",
                table: "Administration_NotificationChoices",
                columns: new[] { "TenantId", "UserId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BallotCodes_TenantId_BallotId_Hash",
                table: "Assessments_BallotCodes",
                columns: new[] { "TenantId", "BallotId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BallotKeys_TenantId_BallotId",
                table: "Assessments_BallotKeys",
                columns: new[] { "TenantId", "BallotId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_BallotPaperCounts_TenantId_BallotId_CounterId",
                table: "Assessments_BallotPaperCounts",
                columns: new[] { "TenantId", "BallotId", "CounterId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Ballots_TenantId_OrganizationCode",
                table: "Assessments_Ballots",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Ballots_TenantId_OrganizationId",
                table: "Assessments_Ballots",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Ballots_TenantId_RoundId",
                table: "Assessments_Ballots",
                columns: new[] { "TenantId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OpenedBallots_TenantId_BallotId_Id",
                table: "Assessments_OpenedBallots",
                columns: new[] { "TenantId", "BallotId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Schemes_TenantId_Code_Version",
                table: "Assessments_Schemes",
                columns: new[] { "TenantId", "Code", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SealedBallots_TenantId_BallotId_Id",
                table: "Assessments_SealedBallots",
                columns: new[] { "TenantId", "BallotId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_BurdenExceptions_TenantId_Month_State",
                table: "Lists_BurdenExceptions",
                columns: new[] { "TenantId", "Month", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_BurdenExceptions_TenantId_OrganizationId",
                table: "Lists_BurdenExceptions",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Duties_TenantId_OrganizationCode",
                table: "Lists_Duties",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Duties_TenantId_OrganizationId_Person",
                table: "Lists_Duties",
                columns: new[] { "TenantId", "OrganizationId", "Person" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_EntryCounters_TenantId_Year_Kind",
                table: "Lists_EntryCounters",
                columns: new[] { "TenantId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_EntryEvents_EntryId_At",
                table: "Lists_EntryEvents",
                columns: new[] { "EntryId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Holidays_TenantId_Date",
                table: "Lists_Holidays",
                columns: new[] { "TenantId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_FindingId",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "FindingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_LetterId",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "LetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_OrganizationCode_State_DueOn",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "OrganizationCode", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_OrganizationId_State",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "OrganizationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_SupervisorId_State",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "SupervisorId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_Year_Number",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ProblemsHelpers_OrganizationId",
                table: "Lists_ProblemsHelpers",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ProblemsHelpers_TenantId_OrganizationId",
                table: "Lists_ProblemsHelpers",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Reminders_TenantId_SubjectId_Ordinal",
                table: "Lists_Reminders",
                columns: new[] { "TenantId", "SubjectId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportingPeriods_TenantId_State_ClosesAt",
                table: "Lists_ReportingPeriods",
                columns: new[] { "TenantId", "State", "ClosesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportingPeriods_TenantId_Week",
                table: "Lists_ReportingPeriods",
                columns: new[] { "TenantId", "Week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportLines_ReportId_TaskId",
                table: "Lists_ReportLines",
                columns: new[] { "ReportId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportLines_TenantId_OrganizationId_Week",
                table: "Lists_ReportLines",
                columns: new[] { "TenantId", "OrganizationId", "Week" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportLines_TenantId_ReportId",
                table: "Lists_ReportLines",
                columns: new[] { "TenantId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportLines_TenantId_TaskId_Week",
                table: "Lists_ReportLines",
                columns: new[] { "TenantId", "TaskId", "Week" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_ReportLines_TenantId_Week_OrganizationCode",
                table: "Lists_ReportLines",
                columns: new[] { "TenantId", "Week", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_DutyId",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "DutyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_LetterId",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "LetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_OrganizationCode_State_DueOn",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "OrganizationCode", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_OrganizationId_State",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "OrganizationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_ParentId",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_ProblemId",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "ProblemId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_SupervisorId_State",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "SupervisorId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_Year_Number",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_TasksHelpers_OrganizationId",
                table: "Lists_TasksHelpers",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Lists_TasksHelpers_TenantId_OrganizationId",
                table: "Lists_TasksHelpers",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeekFigures_TenantId_OrganizationId",
                table: "Lists_WeekFigures",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeekFigures_TenantId_Week_OrganizationCode",
                table: "Lists_WeekFigures",
                columns: new[] { "TenantId", "Week", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeekFigures_TenantId_Week_OrganizationId",
                table: "Lists_WeekFigures",
                columns: new[] { "TenantId", "Week", "OrganizationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeeklyReports_TenantId_OrganizationId_Week",
                table: "Lists_WeeklyReports",
                columns: new[] { "TenantId", "OrganizationId", "Week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeeklyReports_TenantId_ReviewerId_Week_State",
                table: "Lists_WeeklyReports",
                columns: new[] { "TenantId", "ReviewerId", "Week", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_WeeklyReports_TenantId_Week_OrganizationCode",
                table: "Lists_WeeklyReports",
                columns: new[] { "TenantId", "Week", "OrganizationCode" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessments_BallotCodes");

            migrationBuilder.DropTable(
                name: "Assessments_BallotKeys");

            migrationBuilder.DropTable(
                name: "Assessments_BallotPaperCounts");

            migrationBuilder.DropTable(
                name: "Assessments_OpenedBallots");

            migrationBuilder.DropTable(
                name: "Assessments_Schemes");

            migrationBuilder.DropTable(
                name: "Assessments_SealedBallots");

            migrationBuilder.DropTable(
                name: "Lists_BurdenExceptions");

            migrationBuilder.DropTable(
                name: "Lists_EntryCounters");

            migrationBuilder.DropTable(
                name: "Lists_EntryEvents");

            migrationBuilder.DropTable(
                name: "Lists_Holidays");

            migrationBuilder.DropTable(
                name: "Lists_ProblemsHelpers");

            migrationBuilder.DropTable(
                name: "Lists_Reminders");

            migrationBuilder.DropTable(
                name: "Lists_ReportingPeriods");

            migrationBuilder.DropTable(
                name: "Lists_ReportLines");

            migrationBuilder.DropTable(
                name: "Lists_TasksHelpers");

            migrationBuilder.DropTable(
                name: "Lists_WeekFigures");

            migrationBuilder.DropTable(
                name: "Assessments_Ballots");

            migrationBuilder.DropTable(
                name: "Lists_WeeklyReports");

            migrationBuilder.DropTable(
                name: "Lists_Tasks");

            migrationBuilder.DropTable(
                name: "Lists_Duties");

            migrationBuilder.DropTable(
                name: "Lists_Problems");

            migrationBuilder.DropIndex(
                name: "IX_Administration_Outbox_TenantId_Channel_NextTryAt",
                table: "Administration_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Administration_NotificationChoices_TenantId_UserId_Kind",
                table: "Administration_NotificationChoices");

            migrationBuilder.DropColumn(
                name: "ActsForId",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "Administration_Outbox");

            migrationBuilder.DropColumn(
                name: "DingTalk",
                table: "Administration_NotificationChoices");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Administration_NotificationChoices");

            migrationBuilder.DropColumn(
                name: "WeCom",
                table: "Administration_NotificationChoices");

            migrationBuilder.AlterColumn<string>(
                name: "To",
                table: "Administration_Outbox",
                type: "character varying(256)",
                maxLength: 256,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(2000)",
                oldMaxLength: 2000,
                oldCollation: "C");

            migrationBuilder.CreateIndex(
                name: "IX_Administration_Outbox_TenantId_NextTryAt",
                table: "Administration_Outbox",
                columns: new[] { "TenantId", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Administration_NotificationChoices_TenantId_UserId",
                table: "Administration_NotificationChoices",
                columns: new[] { "TenantId", "UserId" },
                unique: true);
        }
    }
}
