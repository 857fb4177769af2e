import { building } from '$app/environment';
import { randomUUID } from 'node:crypto';
import { sequence } from '@sveltejs/kit/hooks';
import { filesAtWork } from '$lib/exports/at-work';
import { closeDatabase, database } from '$lib/server/db';
import { account } from '$lib/server/hooks/account';
import { api } from '$lib/server/hooks/api';
import { client } from '$lib/server/hooks/client';
import { compression } from '$lib/server/hooks/compression';
import { finishedPages } from '$lib/server/hooks/finished-pages';
import { framing } from '$lib/server/hooks/framing';
import { language } from '$lib/server/hooks/language';
import { jobs, startJobs } from '$lib/server/jobs';
import { isBrokenOff, logFailure } from '$lib/server/log';
import { closeMail } from '$lib/server/mail';
import { sharePace } from '$lib/server/participation/pace';
import { pageParts } from '$lib/server/hooks/page-parts';
import { privacy } from '$lib/server/hooks/privacy';
import { resultsPages } from '$lib/server/hooks/results-pages';
import { wholeForm } from '$lib/server/hooks/whole-form';
import { keepCurrent } from '$lib/server/questionnaires';
import type { HandleServerError, ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	await keepCurrent(await database());
	const stopJobs = startJobs(database, [...jobs, filesAtWork.job]);
	const stopSharing = sharePace(database);
	process.on('sveltekit:shutdown', () => {
		stopJobs();
		stopSharing();
		closeMail();
		// What is being made is put back first, for whichever process is next.
		void filesAtWork.stop().finally(closeDatabase);
	});
};

export const handle = sequence(
	language,
	client,
	privacy,
	framing,
	wholeForm,
	account,
	finishedPages,
	resultsPages,
	compression,
	pageParts,
	api
);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const requestId = randomUUID();
	if (status >= 500 && !isBrokenOff(error)) logFailure(requestId, event.route.id, status, error);
	return { message, requestId };
};
