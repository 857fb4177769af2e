#!/bin/sh
# The tables' owner, who migrates, and the program's own login, which owns nothing. Run once, when the database is created.
set -eu

owner=$(cat "${SECRETS:-/run/secrets}/owner_password")
program=$(cat "${SECRETS:-/run/secrets}/program_password")
psql --set ON_ERROR_STOP=1 --set owner="$owner" --set program="$program" --username postgres --dbname postgres <<'SQL'
create role gegenprobe_owner login createrole password :'owner';
create role gegenprobe_program login noinherit password :'program';
create database gegenprobe owner gegenprobe_owner;
revoke connect on database gegenprobe from public;
grant connect on database gegenprobe to gegenprobe_program;
SQL
