import { error, type RequestEvent } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import type { Action } from '$lib/core/actions/types';
import * as actions from '$lib/server/actions';
import type { Reach } from '$lib/server/actions';
import type { OrganisationScope, OrganisationVisit } from '$lib/server/visits';
import { requireOrganisation } from '../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { readonly params: { readonly organisation: string } };

/** The board as one visitor sees it. */
export interface Board {
	readonly visit: OrganisationVisit;
	readonly scope: OrganisationScope;
	/** Which actions there are for them. */
	readonly reach: Reach;
	/** Whether they create, change and delete, beyond moving what is theirs. */
	readonly mayChange: boolean;
	/** Whether they may move what they see, and note something about it. */
	readonly mayMove: boolean;
	/** Whether the KPIs themselves are theirs to read. */
	readonly mayReadFigures: boolean;
	/** Address of the board, without a slash at its end. */
	readonly base: string;
}

/** Opens the actions of an organisation: all of them, or only those somebody owns and those of the department they lead. */
export async function requireBoard(event: Event): Promise<Board> {
	const visit = await requireOrganisation(event, 'organisation.read');
	const { capacity, scope, organisation } = visit;
	const reach = actions.reachOf(capacity) ?? error(403);
	const mayChange = allows(capacity, 'actions.change');
	return {
		...{ visit, scope, reach, mayChange },
		mayMove: mayChange || reach !== 'all',
		mayReadFigures: allows(capacity, 'kpis.read'),
		base: `/o/${organisation.slug}/actions`
	};
}

/** Likewise for whoever may move what they see. */
export async function requireMover(event: Event): Promise<Board> {
	const board = await requireBoard(event);
	if (!board.mayMove) error(403);
	return board;
}

/** Opens one action within reach; one that is not there is not found. */
export async function requireAction(
	event: Event & { readonly params: { readonly action: string } }
): Promise<Board & { readonly action: Action }> {
	const board = await requireBoard(event);
	return { ...board, action: (await actions.find(board.scope, event.params.action, board.reach)) ?? error(404) };
}
