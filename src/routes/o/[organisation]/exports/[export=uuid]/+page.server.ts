import { error } from '@sveltejs/kit';
import { mayHave } from '$lib/core/paper/export';
import type { FileExport } from '$lib/server/exports';
import { requireExport } from '../open-export';
import { fileStamp, fileViews } from '../words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { visit, file } = await requireExport(event);
	const base = `/o/${visit.organisation.slug}`;
	const [view] = await fileViews(visit.scope, [file], { base, locale: event.locals.locale });
	return {
		file: view ?? error(404),
		live: isAtWork(file) ? { address: `${base}/exports/${file.id}/live`, stamp: fileStamp(file) } : null,
		/** Whoever has lost the right to it may only delete it. */
		mayHave: mayHave(visit.capacity, file.subject)
	};
};

function isAtWork({ status }: FileExport): boolean {
	return status === 'waiting' || status === 'running';
}
