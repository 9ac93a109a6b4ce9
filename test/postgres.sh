#!/usr/bin/env bash
# A private PostgreSQL that leaves nothing behind, for tests, benchmarks and the crash test:
#   test/postgres.sh start DIR [durable]   makes a cluster in DIR, prints its connection string
#   test/postgres.sh stop DIR              stops it and removes DIR
# Exit code 3: PostgreSQL is not installed.
set -euo pipefail

dir=${2:?which directory?}

bin_dir() {
  local candidate
  for candidate in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null || true)"; do
    [ -x "$candidate/initdb" ] && echo "$candidate"
  done | sort -V | tail -n 1
}

bin=$(bin_dir)
[ -n "$bin" ] || { echo "PostgreSQL is not installed (apt-get install postgresql)." >&2; exit 3; }

# The server refuses to run as root; the package brings a user for it.
as_server() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  return 1
}

start() {
  local port
  port=$(free_port)
  mkdir -p "$dir"
  chmod 700 "$dir"
  if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
  as_server "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null
  # Its data dies with it, so nothing need reach the disk: the crash test kills the host, never this server. Benchmarks want commits to cost what they cost a county.
  local careless="-F -c full_page_writes=off -c synchronous_commit=off"
  if [ "${1:-}" = durable ]; then careless=""; fi
  as_server "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w start -o "-p $port -k $dir -h 127.0.0.1 $careless -c max_connections=300 -c shared_buffers=256MB" >/dev/null
  echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres;Maximum Pool Size=60"
}

stop() {
  [ -f "$dir/data/postmaster.pid" ] && as_server "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null
  rm -rf "$dir"
}

"$1" "${@:3}"
