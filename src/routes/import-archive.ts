import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as archive from '$lib/server/archive';
import { database } from '$lib/server/db';
import { dayOf } from '$lib/server/day';
import { attempt } from '$lib/server/throttle';
import { readForm } from './read-form';
import { refuse, refuseTooMany } from './refuse';

/**
 * Makes an organisation of the file in a form and leads there; a refusal says what is wrong with the file. `requireRight` is asked once it is its
 * turn, as others may have been before: it throws what the visitor gets who has lost the right meanwhile.
 */
export async function takeArchive(
	event: Pick<RequestEvent, 'request' | 'locals' | 'setHeaders'>,
	taker: archive.Taker,
	requireRight: () => Promise<void>
) {
	const form = await readForm(event.request);
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return refuse('file', m.archive_choose());
	const refused = await refuseTooMany(event, { field: 'file', typed: {} }, [
		() => attempt(database(), 'archive-account', taker.actor.userId)
	]);
	if (refused) return refused;
	if (file.size > archive.limits.archiveBytes) return refuse('file', m.archive_problem_too_large());
	const taken = await archive.inLine(async () => {
		await requireRight();
		return takeFile(file, taker, form.get('again') === 'yes');
	});
	if (taken.kind === 'done') redirect(303, `/o/${taken.slug}/archive?done=imported`);
	if (taken.kind === 'refused') return refuse('file', wordsOf(taken.problem));
	const date = formatDate(dayOf(taken.at), event.locals.locale);
	return refuse('again', m.archive_problem_before({ date }));
}

async function takeFile(file: File, taker: archive.Taker, isMeantAgain: boolean) {
	const reading = await archive.read(Buffer.from(await file.arrayBuffer()));
	if (!reading.ok) return { kind: 'refused', problem: reading.problem } as const;
	const opened = await database();
	const before = isMeantAgain ? null : await archive.importedBefore(opened, reading.archive.sha256, taker);
	if (before !== null) return { kind: 'before', at: before } as const;
	const restored = await archive.restore(opened, reading.archive, taker);
	return restored.ok
		? ({ kind: 'done', slug: restored.slug } as const)
		: ({ kind: 'refused', problem: restored.problem } as const);
}

function wordsOf(problem: archive.ArchiveProblem): string {
	switch (problem.kind) {
		case 'too-large':
			return m.archive_problem_too_large();
		case 'not-an-archive':
			return m.archive_problem_not_an_archive();
		case 'not-ours':
			return m.archive_problem_not_ours();
		case 'newer':
			return m.archive_problem_newer({ version: problem.version });
		case 'unsafe':
			return m.archive_problem_unsafe({ name: problem.name.slice(0, 80) });
		case 'changed':
			return m.archive_problem_changed({ name: problem.name });
		case 'missing':
			return m.archive_problem_missing({ name: problem.name });
		case 'unreadable':
			return m.archive_problem_unreadable({ name: problem.name, line: problem.line });
		case 'contradictory':
			return m.archive_problem_contradictory();
	}
}
