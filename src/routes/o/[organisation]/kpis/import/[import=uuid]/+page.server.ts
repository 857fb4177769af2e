import { error, fail, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { periodName } from '$lib/core/kpi/period';
import { m } from '$lib/i18n/generated/messages.js';
import * as imports from '$lib/server/kpi-imports';
import { requireOrganisation } from '../../../../../signed-in';
import { departmentChoices } from '../../choices';
import { importView, timeZoneOf } from '../import-list';
import type { Actions, PageServerLoad } from './$types';

/** So many entries and rows are listed; the file has them all. */
const listedMax = 100;

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const [found, places, timeZone] = await Promise.all([
		imports.find(scope, event.params.import),
		departmentChoices(scope),
		timeZoneOf(scope)
	]);
	if (!found) error(404);
	const [headings = [], ...rows] = found.leftOut;
	return {
		...importView(found, timeZone, locale),
		mayChange: allows(capacity, 'kpis.change'),
		done: event.url.searchParams.get('done'),
		kept: Number(event.url.searchParams.get('kept') ?? 0) || 0,
		entryTotal: found.entries.length,
		entries: found.entries.slice(0, listedMax).map(({ id, departmentId, period, now, isChangedSince }) => ({
			id,
			isThere: now !== null,
			isChangedSince,
			name: `${periodName(period, locale)}, ${places.find(({ value }) => value === (departmentId ?? ''))?.text ?? ''}`
		})),
		leftOut: {
			total: rows.length,
			rows: rows.slice(0, listedMax).map((cells) => ({
				cells: cells
					.slice(0, -1)
					.flatMap((cell, column) => (cell === '' ? [] : [`${headings[column] ?? ''}: ${cell}`])),
				reason: cells.at(-1) ?? ''
			}))
		}
	};
};

export const actions: Actions = {
	/** Puts the figures of an import back that was taken back. */
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const done = await imports.redo(scope, event.params.import);
		if (done.kind === 'unknown') error(404);
		if (done.kind === 'nothing') return fail(422, { message: m.imports_put_back_nothing() });
		const here = `/o/${organisation.slug}/kpis/import/${event.params.import}`;
		redirect(303, `${here}?done=put-back&kept=${done.kept.length}`);
	}
};
