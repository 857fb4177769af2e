import type pg from 'pg';

/**
 * Every connection starts out as the role that owns nothing, and each transaction takes it again: should the beginning of a
 * transaction be cancelled, a statement sent along with it still runs in nobody's name.
 */
export function becomeOurRole(pool: pg.Pool): void {
	pool.on('connect', (client) => {
		client.query('set role gegenprobe_app').catch(() => client.end());
	});
}
