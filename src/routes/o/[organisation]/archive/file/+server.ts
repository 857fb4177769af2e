import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as archive from '$lib/server/archive';
import { dayOf } from '$lib/server/day';
import { visitOrganisation } from '$lib/server/visits';
import { readForm } from '../../../../read-form';
import { requireOrganisation } from '../../../../signed-in';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const { scope, organisation } = await requireOrganisation(event, 'archive.export');
	// Nothing is asked in it; what is no form comes from no page of ours.
	await readForm(event.request);
	const now = new Date();
	const { bytes, sha256 } = await archive.inLine(async () => {
		// Others may have been before, and the right been taken away meanwhile.
		const visit = (await visitOrganisation(scope.actor, organisation.slug)) ?? error(404);
		if (!allows(visit.capacity, 'archive.export')) error(403);
		return archive.write(visit.scope, now);
	});
	const name = `gegenprobe-${organisation.slug}-${dayOf(now)}-${sha256.slice(0, 12)}.zip`;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
