const windowMilliseconds = 60_000;

/** Clients remembered at most; beyond it the finished windows are dropped, then the oldest. */
const clientsMax = 50_000;

export interface RateLimiter {
	/** Counts one request of this client. null: go on; otherwise the whole seconds until the next one is answered. */
	take(client: string): number | null;
}

/**
 * At most `perMinute` requests a client within a minute from its first one; 0 is no limit. In the memory of this process:
 * a guard against accidents, no quota. `now` gives milliseconds that never run backwards.
 */
export function createRateLimiter(perMinute: number, now: () => number = () => performance.now()): RateLimiter {
	const windows = new Map<string, { readonly end: number; count: number }>();

	return {
		take(client) {
			if (perMinute === 0) return null;
			const time = now();
			const key = subscriberOf(client);
			const current = windows.get(key);
			if (current && current.end > time) {
				current.count += 1;
				return current.count <= perMinute ? null : Math.ceil((current.end - time) / 1000);
			}
			// Deleted first, so that the map's order is the order of the windows' ends.
			windows.delete(key);
			forget(windows, time);
			windows.set(key, { end: time + windowMilliseconds, count: 1 });
			return null;
		}
	};
}

/** One IPv6 subscriber holds a whole /64 and could send each request from another address of it. */
function subscriberOf(address: string): string {
	if (!address.includes(':') || /^::ffff:[\d.]+$/i.test(address)) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':');
	if (tail !== undefined)
		groups.push(...Array<string>(Math.max(0, 8 - groups.length - tail.split(':').length)).fill('0'));
	return groups.slice(0, 4).join(':');
}

function forget(windows: Map<string, { readonly end: number }>, time: number): void {
	for (const [client, { end }] of windows) {
		if (end > time && windows.size < clientsMax) return;
		windows.delete(client);
	}
}
