import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as archive from '$lib/server/archive';
import { database } from '$lib/server/db';
import { dayOf } from '$lib/server/day';
import { readForm } from './read-form';
import { refuse } from './refuse';

/** Makes an organisation of the file in a form and leads there; a refusal says what is wrong with the file. */
export async function takeArchive({ request, locals }: Pick<RequestEvent, 'request' | 'locals'>, taker: archive.Taker) {
	const form = await readForm(request);
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return refuse('file', m.archive_choose());
	const reading =
		file.size > archive.limits.archiveBytes
			? ({ ok: false, problem: { kind: 'too-large' } } as const)
			: await archive.read(Buffer.from(await file.arrayBuffer()));
	if (!reading.ok) return refuse('file', wordsOf(reading.problem));
	const opened = await database();
	const before =
		form.get('again') === 'yes' ? null : await archive.importedBefore(opened, reading.archive.sha256, taker);
	if (before !== null) {
		const date = formatDate(dayOf(before), locals.locale);
		return refuse('again', m.archive_problem_before({ date }));
	}
	const restored = await archive.restore(opened, reading.archive, taker);
	if (!restored.ok) return refuse('file', wordsOf(restored.problem));
	redirect(303, `/o/${restored.slug}/archive?done=imported`);
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
