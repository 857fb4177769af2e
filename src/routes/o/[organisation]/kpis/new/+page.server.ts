import { redirect } from '@sveltejs/kit';
import { carriedOver } from '$lib/core/kpi/carried';
import { ownKey } from '$lib/core/kpi/own';
import { isSamePeriod, type KpiPeriod, periodName, readPeriodCode } from '$lib/core/kpi/period';
import { placeKey } from '$lib/core/kpi/record';
import { m } from '$lib/i18n/generated/messages.js';
import { today } from '$lib/server/day';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { entryChoices } from '../choices';
import { listAddress, readEntry, refuseEntry, type TypedEntry } from '../entry-form';
import { countedNotes } from '../notes';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const { locale } = event.locals;
	const asked = event.url.searchParams;
	const [own, entries, choices] = await Promise.all([kpis.own(scope), kpis.list(scope), entryChoices(scope, locale)]);
	const active = own.filter(({ isRetired }) => !isRetired);
	const department = choices.departments.find(({ value }) => value === (asked.get('department') ?? ''))?.value ?? '';
	const period = readPeriodCode(asked.get('period') ?? '');
	const isAhead = period !== null && period.start > today();
	const place = { departmentId: department || null, period };
	return {
		...choices,
		own: active,
		asked: { department, period: asked.get('period') ?? choices.lastQuarter },
		problem: isAhead ? m.figures_period_ahead() : null,
		/** What is there already. */
		taken: period
			? (entries.find((entry) => entry.id && placeKey(entry) === placeKey({ ...place, period }))?.id ?? null)
			: null,
		begun: period && !isAhead ? begunAt(department, period) : null
	};

	/** What a new worksheet of this place begins with. */
	function begunAt(departmentId: string, at: KpiPeriod) {
		const ofSame = entries.filter((entry) => (entry.departmentId ?? '') === departmentId);
		const carried = carriedOver(ofSame, at, active.map(ownKey));
		const typed: TypedEntry = {
			...{ department: departmentId, period: asked.get('period') ?? '', worksheet: carried.values },
			...{ reason: '', version: '' }
		};
		const from = Object.entries(carried.from).map(([key, one]) => [key, one && periodName(one, locale)]);
		const counted = ofSame.find((entry) => isSamePeriod(entry.period, at));
		const notes = counted ? countedNotes(counted, locale) : [];
		return { typed, from: Object.fromEntries(from) as Record<string, string>, notes };
	}
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const [all, defined] = await Promise.all([kpis.list(scope), kpis.own(scope)]);
		const own = defined.filter(({ isRetired }) => !isRetired);
		const around = { locale: event.locals.locale, own, all, stored: null };
		const { typed, ...read } = await readEntry(event.request, around);
		if ('refused' in read) return read.refused;
		const saved = await kpis.enter(scope, read.entry);
		if (saved.kind === 'done') redirect(303, listAddress(organisation.slug, 'entered', read.entry.period));
		return refuseEntry(saved, typed);
	}
};
