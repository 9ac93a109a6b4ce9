#!/usr/bin/env bash
# Adds a migration to all three providers: host/add-migration.sh NAME. No server is needed.
set -euo pipefail
cd "$(dirname "$0")/PartyOrg.EntityFrameworkCore"
dotnet tool restore >/dev/null
dotnet build -v q -nologo
for provider in Sqlite PostgreSql SqlServer; do
  dotnet ef migrations add "$1" --no-build --context "${provider}PartyOrgDbContext" --output-dir "Migrations/$provider"
done
