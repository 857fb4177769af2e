import { open } from '$lib/server/logos';
import { logoResponse } from '../../../logo';
import { requirePractice } from '../../../signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { scope } = await requirePractice(event, 'practice.read');
	return logoResponse(event, open(scope));
};
