#!/usr/bin/env bash
# Kills the real host (kill -9) at random moments of an issue of 3,000 letters and of the close of weeks, twenty times each on SQLite and twenty on a private PostgreSQL,
# and shows that nothing was lost or doubled. PARTYORG_KILLS and PARTYORG_SEED change how often and when.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
chmod 711 "$work"
trap '[ -d "$work/pg" ] && test/postgres.sh stop "$work/pg"; rm -rf "$work"' EXIT

export PARTYORG_KILLS=${PARTYORG_KILLS:-20} PARTYORG_HOST=$work/host/PartyOrg.Host.dll PARTYORG_TEST_REPORT=$work/report
dotnet publish host/PartyOrg.Host -c Release -o "$work/host" -v q --nologo -p:SkipAngular=true
dotnet build test/PartyOrg.Tests -c Release -v q --nologo -p:SkipAngular=true
crash() { PARTYORG_TEST_DB=$1 dotnet test test/PartyOrg.Tests -c Release --no-build --nologo -v q --filter FullyQualifiedName~PartyOrg.Tests.Crash --logger "console;verbosity=minimal"; }

crash ''
connection=$(test/postgres.sh start "$work/pg")
crash "$connection"
cat "$work/report"
