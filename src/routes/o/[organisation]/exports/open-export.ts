import { error, type RequestEvent } from '@sveltejs/kit';
import * as fileExports from '$lib/server/exports';
import type { OrganisationVisit } from '$lib/server/visits';
import { requireOrganisation } from '../../../signed-in';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & {
	readonly params: { readonly organisation: string; readonly export: string };
};

/** A file that whoever asks has asked for here; to everybody else it is not there. */
export async function requireExport(
	event: Event
): Promise<{ readonly visit: OrganisationVisit; readonly file: fileExports.FileExport }> {
	const visit = await requireOrganisation(event, 'organisation.read');
	return { visit, file: (await fileExports.find(visit.scope, event.params.export)) ?? error(404) };
}
