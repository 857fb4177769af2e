import { error, redirect } from '@sveltejs/kit';
import { mayHave } from '$lib/core/paper/export';
import { fileTypeOf } from '$lib/exports/file-name';
import * as fileExports from '$lib/server/exports';
import { fileResponse } from '../../../../../file-response';
import { requireExport } from '../../open-export';
import type { RequestHandler } from './$types';

/** The file, to whoever asked for it and as long as they may still see what is in it. */
export const GET: RequestHandler = async (event) => {
	const { visit, file } = await requireExport(event);
	if (!mayHave(visit.capacity, file.subject)) error(403);
	const { id, format, fileName, byteSize } = file;
	if (fileName === null || byteSize === null) redirect(303, `/o/${visit.organisation.slug}/exports/${id}`);
	const bytes = fileExports.bytesOf(visit.scope, id);
	return fileResponse({ name: fileName, type: fileTypeOf(format), bytes, size: byteSize });
};
