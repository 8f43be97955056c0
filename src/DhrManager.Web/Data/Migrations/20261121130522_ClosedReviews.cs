using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DhrManager.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ClosedReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "LegalHoldReason",
                table: "Reviews",
                newName: "ImportedAt");

            migrationBuilder.AddColumn<string>(
                name: "CaseSummary",
                table: "Reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChairRefusals",
                table: "Reviews",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LegalHolds",
                table: "Reviews",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CaseSummary",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "ChairRefusals",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "LegalHolds",
                table: "Reviews");

            migrationBuilder.RenameColumn(
                name: "ImportedAt",
                table: "Reviews",
                newName: "LegalHoldReason");
        }
    }
}
