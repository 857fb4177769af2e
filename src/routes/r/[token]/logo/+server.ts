import { openShown } from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import { openLink } from '../open-link';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { database, link } = await openLink(event.params.token);
	return logoResponse(event, openShown(database, { roundId: link.roundId }, link.organisationId));
};
