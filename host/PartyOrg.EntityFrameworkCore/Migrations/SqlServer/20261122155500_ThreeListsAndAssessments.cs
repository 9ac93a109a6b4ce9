using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.SqlServer
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
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "To",
                table: "Administration_Outbox",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(256)",
                oldMaxLength: 256,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Administration_Outbox",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Email",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "DingTalk",
                table: "Administration_NotificationChoices",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Administration_NotificationChoices",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "WeCom",
                table: "Administration_NotificationChoices",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Assessments_Ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Form = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    VoterClasses = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Denominator = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MinTurnout = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VoidReason = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Annulment = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_Ballots", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Ballots_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Ballots_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Schemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubjectKind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IsShipped = table.Column<bool>(type: "bit", nullable: false),
                    IsFrozen = table.Column<bool>(type: "bit", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_Schemes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_BurdenExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Month = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_BurdenExceptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_BurdenExceptions_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Post = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_EntryCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_EntryEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Deed = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EvidenceIds = table.Column<string>(type: "nvarchar(740)", maxLength: 740, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_EntryEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_Problems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Source = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Severity = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FindingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SupervisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Measures = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ResponsiblePerson = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResponsibleUserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EvidenceBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuspendedBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Relapses = table.Column<int>(type: "int", nullable: false),
                    Urged = table.Column<int>(type: "int", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Escalation = table.Column<int>(type: "int", nullable: false),
                    ExtensionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Extensions = table.Column<int>(type: "int", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosureNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LetterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ItemCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Problems", x => x.Id);
                    table.UniqueConstraint("AK_Lists_Problems_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_Problems_Hierarchy_Organizations_TenantId_OrganizationId",
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_Reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_ReportingPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Week = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OpensAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ClosesAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Joined = table.Column<int>(type: "int", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ReportingPeriods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lists_WeekFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Week = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TasksOpen = table.Column<int>(type: "int", nullable: false),
                    TasksClosed = table.Column<int>(type: "int", nullable: false),
                    TasksOverdue = table.Column<int>(type: "int", nullable: false),
                    TasksDueSoon = table.Column<int>(type: "int", nullable: false),
                    ProblemsOpen = table.Column<int>(type: "int", nullable: false),
                    ProblemsClosed = table.Column<int>(type: "int", nullable: false),
                    ProblemsOverdue = table.Column<int>(type: "int", nullable: false),
                    ProblemsRelapsed = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_WeekFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_WeekFigures_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_WeeklyReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReviewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Week = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Timeliness = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MissedInARow = table.Column<int>(type: "int", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    SubmittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmittedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AcceptedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Urged = table.Column<int>(type: "int", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_WeeklyReports", x => x.Id);
                    table.UniqueConstraint("AK_Lists_WeeklyReports_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lists_WeeklyReports_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lists_WeeklyReports_Hierarchy_Organizations_TenantId_ReviewerId",
                        columns: x => new { x.TenantId, x.ReviewerId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_BallotCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BallotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VoterClass = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    IsUsed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_BallotCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_BallotCodes_Assessments_Ballots_TenantId_BallotId",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_BallotKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BallotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false),
                    Mark = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    SealedPrivateKey = table.Column<byte[]>(type: "varbinary(4096)", maxLength: 4096, nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BallotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CounterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CounterName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tally = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_BallotPaperCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_BallotPaperCounts_Assessments_Ballots_TenantId_BallotId",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_OpenedBallots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BallotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VoterClasses = table.Column<int>(type: "int", nullable: false),
                    Paper = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_OpenedBallots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_OpenedBallots_Assessments_Ballots_TenantId_BallotId",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_SealedBallots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BallotId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Envelope = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_SealedBallots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_SealedBallots_Assessments_Ballots_TenantId_BallotId",
                        columns: x => new { x.TenantId, x.BallotId },
                        principalTable: "Assessments_Ballots",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists_ProblemsHelpers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ProgressNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ProblemsHelpers", x => new { x.EntryId, x.OrganizationId });
                    table.ForeignKey(
                        name: "FK_Lists_ProblemsHelpers_Hierarchy_Organizations_TenantId_OrganizationId",
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ProblemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ParentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DutyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    InstructedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InstructionOf = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Progress = table.Column<int>(type: "int", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    DeletionTime = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SupervisorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Measures = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ResponsiblePerson = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResponsibleUserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EvidenceBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuspendedBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Relapses = table.Column<int>(type: "int", nullable: false),
                    Urged = table.Column<int>(type: "int", nullable: false),
                    LastUrgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Escalation = table.Column<int>(type: "int", nullable: false),
                    ExtensionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtensionReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Extensions = table.Column<int>(type: "int", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosureNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LetterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ItemCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2")
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Week = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaskTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastProgress = table.Column<int>(type: "int", nullable: false),
                    Progress = table.Column<int>(type: "int", nullable: false),
                    Done = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Next = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Obstacles = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EvidenceBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EvidenceIds = table.Column<string>(type: "nvarchar(740)", maxLength: 740, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_ReportLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lists_ReportLines_Hierarchy_Organizations_TenantId_OrganizationId",
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
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ProgressNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists_TasksHelpers", x => new { x.EntryId, x.OrganizationId });
                    table.ForeignKey(
                        name: "FK_Lists_TasksHelpers_Hierarchy_Organizations_TenantId_OrganizationId",
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
                unique: true,
                filter: "[FindingId] IS NOT NULL");

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
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(2000)",
                oldMaxLength: 2000,
                oldCollation: "Latin1_General_100_BIN2");

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
