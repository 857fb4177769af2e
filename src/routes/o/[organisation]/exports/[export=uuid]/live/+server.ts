import * as fileExports from '$lib/server/exports';
import { live } from '../../../../../live';
import { requireExport } from '../../open-export';
import { fileStamp } from '../../words';
import type { RequestHandler } from './$types';

/** How far a file is by now. */
export const GET: RequestHandler = async (event) => {
	const { id } = (await requireExport(event)).file;
	return live(event, {
		subject: `file ${id}`,
		permissions: ['organisation.read'],
		async stamp({ scope }) {
			const file = await fileExports.find(scope, id);
			return file && fileStamp(file);
		}
	});
};
