import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { descriptionOf, descriptionParts } from '$lib/core/kpi/described';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { withPrevious } from '$lib/core/kpi/history';
import { contradictionsIn } from '$lib/core/kpi/overlaps';
import { type OwnKpi, ownKey } from '$lib/core/kpi/own';
import { periodName } from '$lib/core/kpi/period';
import { kpiIds } from '$lib/core/kpi/types';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { entryChoices } from '../choices';
import { listAddress, readEntry, refuseEntry, refuseLate, typedOf } from '../entry-form';
import { contradictionsAt, countedNotes, notesAt } from '../notes';
import { ownResults } from '../own-results';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const [all, own] = await Promise.all([kpis.list(scope), kpis.own(scope)]);
	const entry = all.find(({ id }) => id === event.params.entry);
	const [deletion] = entry ? [] : await kpis.history(scope, event.params.entry);
	const place = entry ?? deletion;
	if (!place) error(404);
	const choices = await entryChoices(scope, locale, place.period);
	const mayChange = allows(capacity, 'kpis.change');
	const ofSame = all.filter(({ departmentId }) => departmentId === place.departmentId);
	const about = {
		...choices,
		id: event.params.entry,
		done: event.url.searchParams.get('done'),
		mayChange,
		year: place.period.start.slice(0, 4),
		period: periodName(place.period, locale),
		of: choices.departments.find(({ value }) => value === (place.departmentId ?? ''))?.text ?? '',
		own: own.filter((each) => !each.isRetired || (entry && hasValue(entry, each)))
	};
	if (!entry) return { ...about, there: null };
	const contradictions = contradictionsIn(ofSame);
	return {
		...about,
		there: {
			stored: typedOf(entry),
			results: evaluateKpis(withPrevious(entry, ofSame).entries),
			ownResults: ownResults(entry, ofSame, own),
			descriptions: describedIn(entry, own),
			notes: [...notesAt(entry, contradictions, locale), ...(mayChange ? countedNotes(entry, locale) : [])],
			hasContradictions: contradictionsAt(entry, contradictions).length > 0
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const [all, own] = await Promise.all([kpis.list(scope), kpis.own(scope)]);
		const stored = all.find(({ id }) => id === event.params.entry) ?? null;
		const { typed, ...read } = await readEntry(event.request, { locale: event.locals.locale, own, all, stored });
		if ('refused' in read) return read.refused;
		const saved = await kpis.correct(scope, event.params.entry, read.entry, read);
		if (saved.kind === 'done') redirect(303, listAddress(organisation.slug, 'corrected', read.entry.period));
		if (saved.kind !== 'changed-meanwhile') return refuseEntry(saved, typed);
		return refuseLate(typed, await kpis.history(scope, event.params.entry), own);
	}
};

function hasValue({ worksheet }: kpis.StoredKpiEntry, own: OwnKpi): boolean {
	return (worksheet[`${ownKey(own)}.value`] ?? '') !== '';
}

/** What was typed about each KPI, for those who may only read. */
function describedIn({ worksheet }: kpis.StoredKpiEntry, own: readonly OwnKpi[]) {
	return Object.fromEntries(
		[...kpiIds, ...own.map(ownKey)].map((key) => {
			const description = descriptionOf(worksheet, key);
			const texts = descriptionParts.map((part) => ({ part, text: description[part] }));
			return [key, [...texts, { part: 'context' as const, text: worksheet[`${key}.context`] ?? '' }]];
		})
	);
}
