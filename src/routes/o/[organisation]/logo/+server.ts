import { open } from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import { requireOrganisation } from '../../../signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { scope } = await requireOrganisation(event, 'organisation.read');
	return logoResponse(event, open(scope));
};
