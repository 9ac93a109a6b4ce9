using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyOrg.EntityFrameworkCore.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RoundsAndDuties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "OriginId",
                table: "Lists_Tasks",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginLink",
                table: "Lists_Tasks",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "OriginTitle",
                table: "Lists_Tasks",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "OriginId",
                table: "Lists_Problems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginLink",
                table: "Lists_Problems",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "OriginTitle",
                table: "Lists_Problems",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Hierarchy_Appointments_TenantId_Id",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_Assessments_Schemes_TenantId_Id",
                table: "Assessments_Schemes",
                columns: new[] { "TenantId", "Id" });

            migrationBuilder.CreateTable(
                name: "Assessments_Approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subjects = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_Approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Approvals_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_DutyRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PersonName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Place = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EvidenceIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_DutyRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_DutyRecords_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_DutyReportCalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuerName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Period = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Approval = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
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
                    table.PrimaryKey("PK_Assessments_DutyReportCalls", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_DutyReportCalls_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReportCalls_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Publicity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    WorkingDays = table.Column<int>(type: "int", nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReplacedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsOfMembers = table.Column<bool>(type: "bit", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_Publicity", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Publicity_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Publicity_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Rectifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuperiorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Times = table.Column<int>(type: "int", nullable: false),
                    Triggers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Helpers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FinishBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Measures = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Vote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookBackUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Relapses = table.Column<int>(type: "int", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    History = table.Column<string>(type: "nvarchar(max)", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_Rectifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Rectifications_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Rectifications_Hierarchy_Organizations_TenantId_SuperiorId",
                        columns: x => new { x.TenantId, x.SuperiorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Results",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubjectName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Total = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    Grade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Qualified = table.Column<bool>(type: "bit", nullable: true),
                    ReckonedStars = table.Column<int>(type: "int", nullable: true),
                    ReckonedGrade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReckonedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Sections = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Trace = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AwardNumber = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AwardedOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_Results", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Results_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SchemeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchemeCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SchemeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubjectKind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Period = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FiguresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FiguresTakenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LegalBasis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Approval = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Subjects = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MemberIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Judges = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CurrentKind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OpenKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JobId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Total = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AbandonedBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
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
                    table.PrimaryKey("PK_Assessments_Rounds", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Rounds_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Rounds_Assessments_Schemes_TenantId_SchemeId",
                        columns: x => new { x.TenantId, x.SchemeId },
                        principalTable: "Assessments_Schemes",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Rounds_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_StarPledges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuperiorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    SchemeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApprovalAbove = table.Column<decimal>(type: "decimal(5,4)", precision: 5, scale: 4, nullable: true),
                    MinStars = table.Column<int>(type: "int", nullable: true),
                    Stars = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Marks = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AwardedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Won = table.Column<int>(type: "int", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_StarPledges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_StarPledges_Assessments_Schemes_TenantId_SchemeId",
                        columns: x => new { x.TenantId, x.SchemeId },
                        principalTable: "Assessments_Schemes",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_StarPledges_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_StarPledges_Hierarchy_Organizations_TenantId_SuperiorId",
                        columns: x => new { x.TenantId, x.SuperiorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Theme = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Quarter = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false, collation: "Latin1_General_100_BIN2"),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Lines = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ClosedWithout = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
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
                    table.PrimaryKey("PK_Assessments_Visits", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Visits_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Visits_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_DutyReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PersonName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Post = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReporterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Period = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CallId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SuperiorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FileBy = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DutiesDone = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Problems = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Causes = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NextSteps = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Figures = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FiguresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FiledAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Remark = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RemarkedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RemarkedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Attended = table.Column<int>(type: "int", nullable: true),
                    RemindersSent = table.Column<int>(type: "int", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_DutyReports", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_DutyReports_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReports_Assessments_DutyReportCalls_TenantId_CallId",
                        columns: x => new { x.TenantId, x.CallId },
                        principalTable: "Assessments_DutyReportCalls",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReports_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReports_Hierarchy_Organizations_TenantId_SuperiorId",
                        columns: x => new { x.TenantId, x.SuperiorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Objections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublicityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EvidenceIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ObjectorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ObjectorName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Contact = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Finding = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InvestigatedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InvestigatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AnsweredBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ProblemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Objections_Assessments_Publicity_TenantId_PublicityId",
                        columns: x => new { x.TenantId, x.PublicityId },
                        principalTable: "Assessments_Publicity",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Objections_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_PublicityEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublicityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    Grade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    FormerStars = table.Column<int>(type: "int", nullable: true),
                    FormerGrade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FormerRank = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_PublicityEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_PublicityEntries_Assessments_Publicity_TenantId_PublicityId",
                        columns: x => new { x.TenantId, x.PublicityId },
                        principalTable: "Assessments_Publicity",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Sheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OrganizationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sector = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Group = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuperiorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SuperiorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Difficulty = table.Column<string>(type: "nvarchar(900)", maxLength: 900, nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Direct = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Corrections = table.Column<string>(type: "nvarchar(max)", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_Sheets", x => x.Id);
                    table.UniqueConstraint("AK_Assessments_Sheets_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Sheets_Assessments_Rounds_TenantId_RoundId",
                        columns: x => new { x.TenantId, x.RoundId },
                        principalTable: "Assessments_Rounds",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Sheets_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Sheets_Hierarchy_Organizations_TenantId_SuperiorId",
                        columns: x => new { x.TenantId, x.SuperiorId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_VisitJudges",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_VisitJudges", x => new { x.VisitId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Assessments_VisitJudges_Assessments_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Assessments_Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_VisitNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StopId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ByName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ProblemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_VisitNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_VisitNotes_Assessments_Visits_TenantId_VisitId",
                        columns: x => new { x.TenantId, x.VisitId },
                        principalTable: "Assessments_Visits",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_VisitNotes_Hierarchy_Organizations_TenantId_StopId",
                        columns: x => new { x.TenantId, x.StopId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_VisitSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StopId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JudgeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JudgeName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Deductions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
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
                    table.PrimaryKey("PK_Assessments_VisitSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_VisitSheets_Assessments_Visits_TenantId_VisitId",
                        columns: x => new { x.TenantId, x.VisitId },
                        principalTable: "Assessments_Visits",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_VisitSheets_Hierarchy_Organizations_TenantId_StopId",
                        columns: x => new { x.TenantId, x.StopId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_VisitStops",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    HostName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    PointsBefore = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: true),
                    RankBefore = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_VisitStops", x => new { x.VisitId, x.OrganizationId });
                    table.ForeignKey(
                        name: "FK_Assessments_VisitStops_Assessments_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Assessments_Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assessments_VisitStops_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_DutyReportScores",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    JudgeName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Points = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EnteredBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EnteredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
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
                    table.PrimaryKey("PK_Assessments_DutyReportScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReportScores_Assessments_DutyReports_TenantId_ReportId",
                        columns: x => new { x.TenantId, x.ReportId },
                        principalTable: "Assessments_DutyReports",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_DutyReportScores_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Adjustments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Level = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Count = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EvidenceIds = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ClaimedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Decision = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
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
                    table.PrimaryKey("PK_Assessments_Adjustments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Adjustments_Assessments_Sheets_TenantId_SheetId",
                        columns: x => new { x.TenantId, x.SheetId },
                        principalTable: "Assessments_Sheets",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Adjustments_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_Scorecards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    JudgeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JudgeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Marks = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ScoredBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
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
                    table.PrimaryKey("PK_Assessments_Scorecards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Scorecards_Assessments_Sheets_TenantId_SheetId",
                        columns: x => new { x.TenantId, x.SheetId },
                        principalTable: "Assessments_Sheets",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Scorecards_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments_SheetFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizationCode = table.Column<string>(type: "nvarchar(96)", maxLength: 96, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Metric = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Unit = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Value = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Period = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TakenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments_SheetFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_SheetFigures_Assessments_Sheets_TenantId_SheetId",
                        columns: x => new { x.TenantId, x.SheetId },
                        principalTable: "Assessments_Sheets",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_SheetFigures_Hierarchy_Organizations_TenantId_OrganizationId",
                        columns: x => new { x.TenantId, x.OrganizationId },
                        principalTable: "Hierarchy_Organizations",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Tasks_TenantId_OriginId",
                table: "Lists_Tasks",
                columns: new[] { "TenantId", "OriginId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lists_Problems_TenantId_OriginId",
                table: "Lists_Problems",
                columns: new[] { "TenantId", "OriginId" });

            migrationBuilder.CreateIndex(
                name: "IX_Hierarchy_Appointments_TenantId_ActsForId",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "ActsForId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Adjustments_TenantId_OrganizationCode",
                table: "Assessments_Adjustments",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Adjustments_TenantId_OrganizationId",
                table: "Assessments_Adjustments",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Adjustments_TenantId_RoundId",
                table: "Assessments_Adjustments",
                columns: new[] { "TenantId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Adjustments_TenantId_SheetId",
                table: "Assessments_Adjustments",
                columns: new[] { "TenantId", "SheetId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Approvals_TenantId_OrganizationId",
                table: "Assessments_Approvals",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Approvals_TenantId_RoundId_Level_Attempt_OrganizationId",
                table: "Assessments_Approvals",
                columns: new[] { "TenantId", "RoundId", "Level", "Attempt", "OrganizationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyRecords_TenantId_OrganizationCode_HappenedOn",
                table: "Assessments_DutyRecords",
                columns: new[] { "TenantId", "OrganizationCode", "HappenedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyRecords_TenantId_OrganizationId_HappenedOn",
                table: "Assessments_DutyRecords",
                columns: new[] { "TenantId", "OrganizationId", "HappenedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReportCalls_TenantId_OrganizationCode",
                table: "Assessments_DutyReportCalls",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReportCalls_TenantId_OrganizationId",
                table: "Assessments_DutyReportCalls",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReports_TenantId_CallId_State",
                table: "Assessments_DutyReports",
                columns: new[] { "TenantId", "CallId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReports_TenantId_OrganizationCode_Period",
                table: "Assessments_DutyReports",
                columns: new[] { "TenantId", "OrganizationCode", "Period" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReports_TenantId_OrganizationId_Period_PersonName",
                table: "Assessments_DutyReports",
                columns: new[] { "TenantId", "OrganizationId", "Period", "PersonName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReports_TenantId_SuperiorId_State",
                table: "Assessments_DutyReports",
                columns: new[] { "TenantId", "SuperiorId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReportScores_TenantId_OrganizationId",
                table: "Assessments_DutyReportScores",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DutyReportScores_TenantId_ReportId_Role_JudgeName",
                table: "Assessments_DutyReportScores",
                columns: new[] { "TenantId", "ReportId", "Role", "JudgeName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Objections_TenantId_OrganizationId",
                table: "Assessments_Objections",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Objections_TenantId_PublicityId",
                table: "Assessments_Objections",
                columns: new[] { "TenantId", "PublicityId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Objections_TenantId_RoundId_State",
                table: "Assessments_Objections",
                columns: new[] { "TenantId", "RoundId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Publicity_TenantId_OrganizationId",
                table: "Assessments_Publicity",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Publicity_TenantId_RoundId_Number",
                table: "Assessments_Publicity",
                columns: new[] { "TenantId", "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_PublicityEntries_TenantId_PublicityId_SheetId",
                table: "Assessments_PublicityEntries",
                columns: new[] { "TenantId", "PublicityId", "SheetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rectifications_TenantId_OpenFor",
                table: "Assessments_Rectifications",
                columns: new[] { "TenantId", "OpenFor" },
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rectifications_TenantId_OrganizationCode_State",
                table: "Assessments_Rectifications",
                columns: new[] { "TenantId", "OrganizationCode", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rectifications_TenantId_OrganizationId_Times",
                table: "Assessments_Rectifications",
                columns: new[] { "TenantId", "OrganizationId", "Times" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rectifications_TenantId_SuperiorId",
                table: "Assessments_Rectifications",
                columns: new[] { "TenantId", "SuperiorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Results_TenantId_OrganizationId",
                table: "Assessments_Results",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Results_TenantId_RoundId_Rank",
                table: "Assessments_Results",
                columns: new[] { "TenantId", "RoundId", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Results_TenantId_SheetId",
                table: "Assessments_Results",
                columns: new[] { "TenantId", "SheetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rounds_TenantId_OpenKey",
                table: "Assessments_Rounds",
                columns: new[] { "TenantId", "OpenKey" },
                unique: true,
                filter: "[OpenKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rounds_TenantId_OrganizationCode",
                table: "Assessments_Rounds",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rounds_TenantId_OrganizationId",
                table: "Assessments_Rounds",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Rounds_TenantId_SchemeId",
                table: "Assessments_Rounds",
                columns: new[] { "TenantId", "SchemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Scorecards_TenantId_OrganizationId",
                table: "Assessments_Scorecards",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Scorecards_TenantId_RoundId_Role",
                table: "Assessments_Scorecards",
                columns: new[] { "TenantId", "RoundId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Scorecards_TenantId_SheetId_Role_JudgeId",
                table: "Assessments_Scorecards",
                columns: new[] { "TenantId", "SheetId", "Role", "JudgeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SheetFigures_TenantId_OrganizationCode",
                table: "Assessments_SheetFigures",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SheetFigures_TenantId_OrganizationId",
                table: "Assessments_SheetFigures",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SheetFigures_TenantId_RoundId_Number",
                table: "Assessments_SheetFigures",
                columns: new[] { "TenantId", "RoundId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SheetFigures_TenantId_SheetId_Metric",
                table: "Assessments_SheetFigures",
                columns: new[] { "TenantId", "SheetId", "Metric" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Sheets_TenantId_OrganizationCode",
                table: "Assessments_Sheets",
                columns: new[] { "TenantId", "OrganizationCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Sheets_TenantId_OrganizationId",
                table: "Assessments_Sheets",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Sheets_TenantId_RoundId_Number",
                table: "Assessments_Sheets",
                columns: new[] { "TenantId", "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Sheets_TenantId_RoundId_SubjectId",
                table: "Assessments_Sheets",
                columns: new[] { "TenantId", "RoundId", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Sheets_TenantId_SuperiorId",
                table: "Assessments_Sheets",
                columns: new[] { "TenantId", "SuperiorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_StarPledges_TenantId_OrganizationCode_Year",
                table: "Assessments_StarPledges",
                columns: new[] { "TenantId", "OrganizationCode", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_StarPledges_TenantId_OrganizationId",
                table: "Assessments_StarPledges",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_StarPledges_TenantId_SchemeId",
                table: "Assessments_StarPledges",
                columns: new[] { "TenantId", "SchemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_StarPledges_TenantId_SubjectId_Year",
                table: "Assessments_StarPledges",
                columns: new[] { "TenantId", "SubjectId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_StarPledges_TenantId_SuperiorId",
                table: "Assessments_StarPledges",
                columns: new[] { "TenantId", "SuperiorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitJudges_UserId",
                table: "Assessments_VisitJudges",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitNotes_TenantId_StopId",
                table: "Assessments_VisitNotes",
                columns: new[] { "TenantId", "StopId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitNotes_TenantId_VisitId_At",
                table: "Assessments_VisitNotes",
                columns: new[] { "TenantId", "VisitId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Visits_TenantId_OrganizationCode_Quarter",
                table: "Assessments_Visits",
                columns: new[] { "TenantId", "OrganizationCode", "Quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Visits_TenantId_OrganizationId",
                table: "Assessments_Visits",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitSheets_TenantId_StopId",
                table: "Assessments_VisitSheets",
                columns: new[] { "TenantId", "StopId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitSheets_TenantId_VisitId_StopId_JudgeId",
                table: "Assessments_VisitSheets",
                columns: new[] { "TenantId", "VisitId", "StopId", "JudgeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitStops_OrganizationId",
                table: "Assessments_VisitStops",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_VisitStops_TenantId_OrganizationId",
                table: "Assessments_VisitStops",
                columns: new[] { "TenantId", "OrganizationId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Hierarchy_Appointments_Hierarchy_Appointments_TenantId_ActsForId",
                table: "Hierarchy_Appointments",
                columns: new[] { "TenantId", "ActsForId" },
                principalTable: "Hierarchy_Appointments",
                principalColumns: new[] { "TenantId", "Id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Hierarchy_Appointments_Hierarchy_Appointments_TenantId_ActsForId",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropTable(
                name: "Assessments_Adjustments");

            migrationBuilder.DropTable(
                name: "Assessments_Approvals");

            migrationBuilder.DropTable(
                name: "Assessments_DutyRecords");

            migrationBuilder.DropTable(
                name: "Assessments_DutyReportScores");

            migrationBuilder.DropTable(
                name: "Assessments_Objections");

            migrationBuilder.DropTable(
                name: "Assessments_PublicityEntries");

            migrationBuilder.DropTable(
                name: "Assessments_Rectifications");

            migrationBuilder.DropTable(
                name: "Assessments_Results");

            migrationBuilder.DropTable(
                name: "Assessments_Scorecards");

            migrationBuilder.DropTable(
                name: "Assessments_SheetFigures");

            migrationBuilder.DropTable(
                name: "Assessments_StarPledges");

            migrationBuilder.DropTable(
                name: "Assessments_VisitJudges");

            migrationBuilder.DropTable(
                name: "Assessments_VisitNotes");

            migrationBuilder.DropTable(
                name: "Assessments_VisitSheets");

            migrationBuilder.DropTable(
                name: "Assessments_VisitStops");

            migrationBuilder.DropTable(
                name: "Assessments_DutyReports");

            migrationBuilder.DropTable(
                name: "Assessments_Publicity");

            migrationBuilder.DropTable(
                name: "Assessments_Sheets");

            migrationBuilder.DropTable(
                name: "Assessments_Visits");

            migrationBuilder.DropTable(
                name: "Assessments_DutyReportCalls");

            migrationBuilder.DropTable(
                name: "Assessments_Rounds");

            migrationBuilder.DropIndex(
                name: "IX_Lists_Tasks_TenantId_OriginId",
                table: "Lists_Tasks");

            migrationBuilder.DropIndex(
                name: "IX_Lists_Problems_TenantId_OriginId",
                table: "Lists_Problems");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Hierarchy_Appointments_TenantId_Id",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropIndex(
                name: "IX_Hierarchy_Appointments_TenantId_ActsForId",
                table: "Hierarchy_Appointments");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_Assessments_Schemes_TenantId_Id",
                table: "Assessments_Schemes");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "Lists_Tasks");

            migrationBuilder.DropColumn(
                name: "OriginLink",
                table: "Lists_Tasks");

            migrationBuilder.DropColumn(
                name: "OriginTitle",
                table: "Lists_Tasks");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "Lists_Problems");

            migrationBuilder.DropColumn(
                name: "OriginLink",
                table: "Lists_Problems");

            migrationBuilder.DropColumn(
                name: "OriginTitle",
                table: "Lists_Problems");
        }
    }
}
