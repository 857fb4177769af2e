#!/bin/sh
# Makes the secrets of deploy/compose.yaml where there are none yet; keep deploy/compose/secrets as long as the data, apart from its backups.
set -eu

secrets=${SECRETS:-$(dirname "$0")/secrets}
umask 077
mkdir -p "$secrets"

make() {
	if [ ! -e "$secrets/$1" ]; then printf '%s' "$2" >"$secrets/$1"; fi
}

random() {
	openssl rand -hex 24
}

make superuser_password "$(random)"
make owner_password "$(random)"
make program_password "$(random)"
make SECRET_KEY "$(random)"
make DATABASE_URL "postgres://gegenprobe_program:$(cat "$secrets/program_password")@database/gegenprobe"
make DATABASE_MIGRATION_URL "postgres://gegenprobe_owner:$(cat "$secrets/owner_password")@database/gegenprobe"
# Containers read the files as other users than who made them; on this machine nobody else gets into the folder.
chmod 700 "$secrets"
chmod 644 "$secrets"/*
