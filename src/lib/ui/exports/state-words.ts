import { m } from '$lib/i18n/generated/messages.js';

interface State {
	readonly status: 'waiting' | 'running' | 'done' | 'failed';
	/** Per cent. */
	readonly progress: number;
	readonly size: string | null;
	readonly until: string;
}

/** Where a file stands, in one line. */
export function stateWords({ status, progress, size, until }: State): string {
	if (status === 'waiting') return m.exports_state_waiting();
	if (status === 'running') return m.exports_state_running({ percent: progress });
	return status === 'done' ? m.exports_state_done({ size: size ?? '', date: until }) : m.exports_state_failed();
}
