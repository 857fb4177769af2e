import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import * as kpis from '$lib/server/kpis';
import { parseForm } from '../../../../../form';
import { requireOrganisation } from '../../../../../signed-in';
import { departmentChoices } from '../../choices';
import { versionViews } from './version-views';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const [versions, own, places] = await Promise.all([
		kpis.history(scope, event.params.entry),
		kpis.own(scope),
		departmentChoices(scope)
	]);
	const views = versionViews(versions, { own, places, locale: event.locals.locale });
	const [newest] = views;
	if (!newest) error(404);
	return {
		id: event.params.entry,
		mayChange: allows(capacity, 'kpis.change'),
		isDeleted: versions[0]?.worksheet === null,
		period: newest.period,
		of: newest.of,
		versions: views
	};
};

export const actions: Actions = {
	/** Makes the entry what it was in one of its versions. */
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const form = await parseForm(event.request, z.object({ version: z.coerce.number().int().catch(0) }));
		const version = form.ok ? form.values.version : 0;
		const restored = await kpis.restore(scope, event.params.entry, version);
		const here = `/o/${organisation.slug}/kpis/${event.params.entry}`;
		if (restored.kind === 'done') redirect(303, `${here}?done=restored`);
		if (restored.kind === 'taken') return refuseVersion(version, m.figures_restore_taken(), restored.id);
		if (restored.kind !== 'department-unknown') error(404);
		return refuseVersion(version, m.figures_restore_no_department());
	}
};

/** Says at a version why it cannot come back; `takenBy`: the entry in whose place it would be. */
function refuseVersion(version: number, message: string, takenBy: string | null = null) {
	return fail(422, { problems: [{ field: `version-${version}`, message }], takenBy });
}
