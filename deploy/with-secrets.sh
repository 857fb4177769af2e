#!/bin/sh
# Runs a command with each file of /run/secrets as a variable of its name: secrets lie in files of their own, and in no list of containers.
set -eu

for file in "${SECRETS:-/run/secrets}"/*; do
	if [ -f "$file" ]; then export "$(basename "$file")=$(cat "$file")"; fi
done
exec "$@"
