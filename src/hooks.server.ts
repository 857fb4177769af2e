import { building } from '$app/environment';
import { sequence } from '@sveltejs/kit/hooks';
import { filesAtWork } from '$lib/exports/at-work';
import { isKnownKey, sealOf } from '$lib/server/auth/seal';
import { closeDatabase, database } from '$lib/server/db';
import { account } from '$lib/server/hooks/account';
import { api } from '$lib/server/hooks/api';
import { client } from '$lib/server/hooks/client';
import { compression } from '$lib/server/hooks/compression';
import { finishedPages } from '$lib/server/hooks/finished-pages';
import { framing } from '$lib/server/hooks/framing';
import { language } from '$lib/server/hooks/language';
import { jobs, startJobs } from '$lib/server/jobs';
import { isBrokenOff, log, logFailure } from '$lib/server/log';
import { follow } from '$lib/server/live';
import { closeMail } from '$lib/server/mail';
import { sharePace } from '$lib/server/participation/pace';
import { pageParts } from '$lib/server/hooks/page-parts';
import { privacy } from '$lib/server/hooks/privacy';
import { request } from '$lib/server/hooks/request';
import { resultsPages } from '$lib/server/hooks/results-pages';
import { noteUnavailable, unavailable } from '$lib/server/hooks/unavailable';
import { wholeForm } from '$lib/server/hooks/whole-form';
import { keepCurrent } from '$lib/server/questionnaires';
import type { HandleServerError, ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	await keepCurrent(await database());
	const stopJobs = startJobs(database, [...jobs, filesAtWork.job]);
	const stopSharing = sharePace(database);
	const opened = await database();
	if (!(await isKnownKey(opened, await sealOf(opened)))) log().warn(otherKey);
	// Whoever has time makes it, and not only the process that was asked.
	const stopFollowing = follow(opened, 'order', () => void filesAtWork.work(opened));
	process.on('sveltekit:shutdown', () => {
		stopJobs();
		stopSharing();
		stopFollowing();
		closeMail();
		// What is being made is put back first, for whichever process is next.
		void filesAtWork.stop().finally(closeDatabase);
	});
};

/** What was sealed by the other opens for neither, and nobody would know why. */
const otherKey =
	'SECRET_KEY is another than the one last used with this database: all processes need the same (docs/secret-key.md).';

export const handle = sequence(
	request,
	language,
	unavailable,
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
	const { requestId } = event.locals;
	noteUnavailable(event.locals, error);
	if (status >= 500 && !isBrokenOff(error)) logFailure(requestId, event.route.id, status, error);
	return { message, requestId };
};
