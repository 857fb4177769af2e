import { error } from '@sveltejs/kit';
import { fileOf } from '$lib/exports/file-of';
import { sharedPaper } from '$lib/exports/shared-paper';
import { database } from '$lib/server/db';
import { note } from '$lib/server/sharing';
import { attemptOfClient } from '$lib/server/throttle';
import { fileResponse } from '../../../file-response';
import { contentOf, requireUnlocked } from '../open-shared';
import type { RequestHandler } from './$types';

/** The report as a PDF, with the same parts left out; 404 where it is not to be taken along. */
export const GET: RequestHandler = async (event) => {
	const link = await requireUnlocked(event);
	if (!link.hasFile) error(404);
	const { locale, clientAddress } = event.locals;
	const attempt = await attemptOfClient('file-client', clientAddress);
	if (!attempt.allowed) error(429);
	const { paper, brand } = await sharedPaper(await contentOf(event, link), locale);
	// Whoever asks for the head alone takes nothing along.
	if (event.request.method === 'GET') await note(await database(), link, 'file');
	return fileResponse(await fileOf(paper, brand, 'pdf'));
};
