import * as archive from '$lib/server/archive';
import { dayOf } from '$lib/server/day';
import { readForm } from '../../../../read-form';
import { requireOrganisation } from '../../../../signed-in';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { scope, organisation } = await requireOrganisation(event, 'archive.export');
	// Nothing is asked in it; what is no form comes from no page of ours.
	await readForm(event.request);
	const now = new Date();
	const { bytes, sha256 } = await archive.inLine(() => archive.write(scope, now));
	const name = `gegenprobe-${organisation.slug}-${dayOf(now)}-${sha256.slice(0, 12)}.zip`;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
