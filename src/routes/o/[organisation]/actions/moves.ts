import type { ActionStatus } from '$lib/core/actions/types';
import { m } from '$lib/i18n/generated/messages.js';

/** Where an action can be moved from a column of the board, the usual step first. Dropping asks for a reason on a page of its own. */
export const movesFrom: Readonly<
	Record<ActionStatus, readonly { readonly to: Exclude<ActionStatus, 'dropped'>; readonly text: () => string }[]>
> = {
	'to-do': [
		{ to: 'doing', text: m.actions_begin },
		{ to: 'done', text: m.actions_finish }
	],
	doing: [
		{ to: 'done', text: m.actions_finish },
		{ to: 'to-do', text: m.actions_back_to_do }
	],
	done: [{ to: 'doing', text: m.actions_back_doing }],
	dropped: [{ to: 'to-do', text: m.actions_back_to_do }]
};
