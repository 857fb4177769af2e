import { allows, type Capacity, type Permission } from '$lib/core/access/permissions';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import type { StageRange } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import * as actions from '$lib/server/actions';
import { newestReport } from '$lib/server/dashboard';
import { dayOf } from '$lib/server/day';
import * as findings from '$lib/server/findings';
import * as kpis from '$lib/server/kpis';
import * as results from '$lib/server/results';
import type { OrganisationScope, OrganisationVisit } from '$lib/server/visits';
import { changesPart } from '$lib/ui/dashboard/changes-part';
import { conflictsPart } from '$lib/ui/dashboard/conflicts-part';
import { overduePart } from '$lib/ui/dashboard/overdue-part';
import type { GlancePart } from '$lib/ui/dashboard/part';
import { type Standing, stageOf, standingPart } from '$lib/ui/dashboard/standing-part';

/** What there is to know of an organisation in ten seconds. */
export interface Glance {
	/** Only those of the four questions whose answer this visitor may read. */
	readonly parts: readonly GlancePart[];
	readonly stage: StageRange | null;
}

/** Only two rounds are held against each other. */
const roundsMax = 2;

export async function glanceOf({ organisation, capacity, scope }: OrganisationVisit, locale: Locale): Promise<Glance> {
	const may = (permission: Permission) => allows(capacity, permission);
	const base = `/o/${organisation.slug}`;
	const [told, entered, listed] = await Promise.all([
		may('results.read') ? tellResults(scope, base) : null,
		// With the results they are read anyway.
		may('kpis.read') && !may('results.read') ? kpis.list(scope) : null,
		actionsWithin(scope, capacity)
	]);
	const records = may('kpis.read') ? ofWhole(told?.records ?? entered ?? []) : null;
	const standing = told?.standing ?? null;
	const today = dayOf(new Date());
	const reader = { base, locale, today };
	return {
		stage: stageOf(standing),
		parts: [
			...(told ? [standingPart(standing, base, locale)] : []),
			...(told
				? [conflictsPart(told.found, { ...reader, hasRound: standing !== null, hasFigures: told.records.length > 0 })]
				: []),
			...(told || records ? [changesPart(told?.rounds ?? null, records, reader)] : []),
			...(listed ? [overduePart(listed, today, { ...reader, mayChange: may('actions.change') })] : [])
		]
	};
}

async function tellResults(scope: OrganisationScope, base: string) {
	const readRound = results.roundReader(scope);
	const { found, round, reports, records, closed } = await findings.gather(scope, base, readRound);
	const newest = await Promise.all(closed.slice(0, roundsMax).toReversed().map(readRound));
	const report = round || reports.read === 0 ? null : await newestReport(scope);
	const standing: Standing = round ? { round } : report && { report };
	return { rounds: newest.flatMap((each) => each ?? []), found, records, standing };
}

function ofWhole(records: readonly PlacedKpiRecord[]): readonly PlacedKpiRecord[] {
	return records.filter(({ departmentId }) => departmentId === null);
}

/** null: none of them are for this visitor. */
async function actionsWithin(scope: OrganisationScope, capacity: Capacity) {
	const reach = actions.reachOf(capacity);
	return reach && actions.list(scope, { reach });
}
