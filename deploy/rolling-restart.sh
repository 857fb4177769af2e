#!/bin/sh
# Restarts the processes behind nginx one after the other, and no request fails: nginx sends nothing more to one, it finishes what it was
# asked, starts anew, and gets requests again once it is ready. Where one does not come back, the others go on and this ends with an error.
# Run by tests/processes. With containers:
#   SERVERS=deploy/compose/servers.conf RELOAD='docker compose -f deploy/compose.yaml exec nginx nginx -s reload' \
#   RESTART='docker compose -f deploy/compose.yaml up --detach --no-deps --force-recreate --wait' deploy/rolling-restart.sh
set -eu

servers=${SERVERS:-/etc/nginx/gegenprobe/servers.conf}
reload=${RELOAD:-nginx -s reload}

# Returns when the new one is ready.
restart() {
	if [ -n "${RESTART:-}" ]; then $RESTART "${1%:*}"; else systemctl restart "gegenprobe@${1##*:}"; fi
}

# Written in place: a container sees the file, not its name.
rewrite() {
	changed=$(sed "$1" "$servers")
	printf '%s\n' "$changed" >"$servers"
	$reload
}

for server in $(sed -n 's/^server \([^ ;]*\);$/\1/p' "$servers"); do
	rewrite "s/^server $server;\$/server $server down;/"
	restart "$server"
	rewrite "s/^server $server down;\$/server $server;/"
done
