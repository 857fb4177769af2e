import { error } from '@sveltejs/kit';
import { database } from '$lib/server/db';
import * as logos from '$lib/server/logos';
import { keeperThrough } from '$lib/server/sharing';
import { logoResponse } from '../../../logo';
import { requireUnlocked } from '../open-shared';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const link = await requireUnlocked(event);
	const { id, subject } = link;
	const opened = await database();
	const organisationId =
		subject.kind === 'assessment' ? (await keeperThrough(opened, link))?.id : subject.organisationId;
	if (organisationId === undefined) error(404);
	return logoResponse(event, logos.openShown(opened, { shareLinkId: id }, organisationId));
};
