#!/usr/bin/env bash
# All tests: .NET on SQLite and on a private PostgreSQL, the Angular application's, and the journeys in a real browser.
# Installs from Debian what is missing. Ends with "N passed, N failed"; fails when anything failed or nothing ran.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
chmod 711 "$work" # PostgreSQL runs as another user, below this directory
mkdir "$work/tmp"
export TMPDIR=$work/tmp MSBUILDDISABLENODEREUSE=1 # the SDK leaves two empty directories behind at each build, and browsers theirs
passed=0 failed=0 host_pid='' part='' began=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NG_CLI_ANALYTICS=false CI=true

finish() {
  local status=$?
  trap - EXIT
  end_part
  if [ -n "$host_pid" ]; then kill "$host_pid" 2>/dev/null && wait "$host_pid" 2>/dev/null || true; fi
  if [ -d "$work/pg" ]; then test/postgres.sh stop "$work/pg" || true; fi
  # Once more at the end: whoever reads only the last lines of a long log learns which ones.
  if [ -s "$work/failures" ]; then echo "failed:" && cut -c1-500 "$work/failures"; fi
  rm -rf "$work"
  if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  if [ $((passed + failed)) = 0 ]; then failed=1; fi
  echo "whole run: $SECONDS s"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] || exit 1
}
trap finish EXIT

end_part() { [ -z "$part" ] || echo "-- $part: $((SECONDS - began)) s"; part=''; }

begin_part() { end_part; part=$1; began=$SECONDS; echo "== $part"; }

count() { # name passed failed
  echo "   $1: $2 passed, $3 failed"
  passed=$((passed + $2)) failed=$((failed + $3))
}

# A report that is not there, or holds nothing, is a failure: whatever should have written it did not run.
count_trx() {
  local total ok
  node test/failures.mjs "$2" "$1" >>"$work/failures" || true
  total=$(sed -n 's/.*<Counters total="\([0-9]*\)".*/\1/p' "$2" 2>/dev/null || true)
  ok=$(sed -n 's/.*<Counters .* passed="\([0-9]*\)".*/\1/p' "$2" 2>/dev/null || true)
  if [ "${total:-0}" = 0 ]; then count "$1" 0 1; else count "$1" "$ok" $((total - ok)); fi
}

count_json() { # name file expression-for-passed expression-for-failed
  local figures
  node test/failures.mjs "$2" "$1" >>"$work/failures" || true
  figures=$(node -e "const r = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')); console.log($3, $4)" "$2" 2>/dev/null || true)
  # shellcheck disable=SC2086 # two words
  if [ -z "$figures" ] || [ "$figures" = "0 0" ]; then count "$1" 0 1; else count "$1" $figures; fi
}

install_missing() {
  local wanted=() sudo=''
  command -v chromium >/dev/null || wanted+=(chromium)
  [ -n "$(find /usr/share/fonts -name 'NotoSansCJK*' -print -quit 2>/dev/null)" ] || wanted+=(fonts-noto-cjk)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
  command -v openssl >/dev/null || wanted+=(openssl)
  command -v curl >/dev/null || wanted+=(curl)
  [ ${#wanted[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  echo "   installing ${wanted[*]}"
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

dotnet_tests() { # provider connection-string [more arguments]
  local provider=$1
  PARTYORG_TEST_DB=$2 dotnet test test/PartyOrg.Tests -c Release --no-build --nologo -v q \
    --logger "trx;LogFileName=$work/dotnet-$provider.trx" --logger "console;verbosity=minimal" "${@:3}" || true
  count_trx ".NET on $provider" "$work/dotnet-$provider.trx"
}

start_host() {
  local port
  port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
  export BASE_URL=http://localhost:$port DEMO_PASSWORD
  DEMO_PASSWORD=$(node -e "console.log('Aa1-' + require('crypto').randomBytes(9).toString('base64url'))")
  mkdir -p "$work/host"
  (cd "$work/host" && ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS=$BASE_URL Demo__Password=$DEMO_PASSWORD \
    exec dotnet "$root/host/PartyOrg.Host/bin/Release/net10.0/PartyOrg.Host.dll" >"$work/host/log" 2>&1) &
  host_pid=$!
  for _ in $(seq 240); do
    if curl -fs "$BASE_URL/health/ready" >/dev/null 2>&1; then return 0; fi
    kill -0 "$host_pid" 2>/dev/null || break
    sleep 0.5
  done
  echo "The host did not become ready:" && tail -n 40 "$work/host/log" && return 1
}

# The client that is checked in has to be the one that the running host's description gives.
check_api_client() {
  curl -fs "$BASE_URL/openapi/v1.json" -o "$work/openapi.json"
  (cd angular && npx ng-openapi-gen --config ng-openapi-gen.json --input "$work/openapi.json" --output "$work/api" >/dev/null)
  if diff -r "$work/api" angular/src/app/api; then count "API client" 1 0
  else echo "   the API client is stale: take /openapi/v1.json as angular/openapi.json and run 'npm run api'"; count "API client" 0 1; fi
}

begin_part "what is needed"
install_missing

begin_part "build (.NET)"
(cd angular && npm ci --no-audit --no-fund --loglevel=error >"$work/npm-angular.log" 2>&1 &&
  cd ../test/browser && npm ci --no-audit --no-fund --loglevel=error >"$work/npm-browser.log" 2>&1 &&
  cd ../abp-pages && npm ci --no-audit --no-fund --loglevel=error >"$work/npm-abp-pages.log" 2>&1) &
npm_pid=$!
dotnet build PartyOrg.sln -c Release -warnaserror -v q --nologo -p:SkipAngular=true
wait "$npm_pid" || { cat "$work"/npm-*.log; exit 1; }

begin_part ".NET on SQLite"
dotnet_tests sqlite ''

begin_part ".NET on PostgreSQL"
connection=$(test/postgres.sh start "$work/pg")
dotnet_tests postgresql "$connection" --filter 'FullyQualifiedName!~PartyOrg.Tests.Architecture'
test/postgres.sh stop "$work/pg"

begin_part "Angular unit tests"
(cd angular && node tools/check-texts.mjs && npx ng test --no-watch --no-progress --reporters=json --output-file="$work/vitest.json") || true
count_json "Angular" "$work/vitest.json" 'r.numPassedTests' 'r.numTotalTests - r.numPassedTests'

begin_part "Angular production build"
(cd angular && npx ng build --no-progress)

begin_part "API client"
start_host
check_api_client

begin_part "journeys"
(cd test/browser && PLAYWRIGHT_JSON_OUTPUT_NAME="$work/playwright.json" npx playwright test --reporter=list,json) || true
count_json "journeys" "$work/playwright.json" 'r.stats.expected' 'r.stats.unexpected + r.stats.flaky'

begin_part "ABP's own pages"
(cd test/abp-pages && npx ng build --no-progress >"$work/abp-pages.log" 2>&1 || { cat "$work/abp-pages.log"; exit 1; }
  PLAYWRIGHT_JSON_OUTPUT_NAME="$work/abp-pages.json" npx playwright test --reporter=list,json) || true
count_json "ABP's own pages" "$work/abp-pages.json" 'r.stats.expected' 'r.stats.unexpected + r.stats.flaky'
