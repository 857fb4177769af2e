import { error } from '@sveltejs/kit';
import { database } from '$lib/server/db';
import * as logos from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import { requireUnlocked } from '../open-shared';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { id, subject } = await requireUnlocked(event);
	if (subject.kind === 'assessment') error(404);
	return logoResponse(event, logos.openShown(await database(), { shareLinkId: id }, subject.organisationId));
};
