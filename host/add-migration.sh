#!/usr/bin/env bash
# Adds a migration to all three providers: host/add-migration.sh NAME. No server is needed.
set -euo pipefail
cd "$(dirname "$0")/PartyOrg.EntityFrameworkCore"
dotnet tool restore >/dev/null
dotnet build -v q -nologo
for provider in Sqlite PostgreSql SqlServer; do
  dotnet ef migrations add "$1" --no-build --context "${provider}PartyOrgDbContext" --output-dir "Migrations/$provider"
done

# SQLite writes a table anew to add a key, and may write one before the key that it will refer to; EF switches this on again when the last is done.
made=$(ls Migrations/Sqlite/*_"$1".cs)
if grep -q AddUniqueConstraint "$made"; then
  sed -i '/void Up(MigrationBuilder/{n;a\            migrationBuilder.Sql("PRAGMA foreign_keys = 0;", suppressTransaction: true);\n
}' "$made"
fi
