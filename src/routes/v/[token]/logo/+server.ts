import { database } from '$lib/server/db';
import { openShown } from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import { openForm } from '../open-form';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { id, organisationId } = await openForm(event);
	return logoResponse(event, openShown(await database(), { voiceFormId: id }, organisationId));
};
