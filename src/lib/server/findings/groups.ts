import type { Questionnaire } from '$lib/core/catalogue/types';
import type { PlacedFinding } from '$lib/core/findings/found';
import { findingKey } from '$lib/core/findings/key';
import type { Finding } from '$lib/core/findings/types';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { type ChosenKpis, kpisOn } from '$lib/core/kpi/history';
import type { KpiPeriod } from '$lib/core/kpi/period';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import { findGroupFindings } from '$lib/core/round/findings';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import { linksOfGroup } from './links';

/** A closed round with all that its findings are made of. */
export interface RoundToJudge {
	readonly roundId: string;
	readonly publication: Publication;
	/** In the version that was answered. */
	readonly questionnaire: Questionnaire;
	/** The day it closed on, `YYYY-MM-DD`: KPIs of that day stand beside its answers. */
	readonly on: string;
	/** Address of the organisation, without a slash at its end. */
	readonly base: string;
	/** KPIs of the whole organisation and of all departments. */
	readonly records: readonly PlacedKpiRecord[];
}

/**
 * Whether a group has findings of its own: parts of staff that are the very people of the group they are part of would only repeat it. A
 * department stays itself, as it has customers of its own.
 */
export function hasOwnFindings({ groups }: Publication, { kind, parentId, figures }: PublishedGroup): boolean {
	if (kind === 'department' || kind === 'department-leadership') return true;
	const whole = groups.find(({ id }) => id === parentId)?.figures;
	return whole === undefined || whole.n !== figures?.n;
}

interface Judged {
	/** All that the publication does not hold. */
	readonly by: string;
	readonly placed: readonly PlacedFinding[];
}

/** Of each group the last, for as long as its publication is in memory: most figures are of other groups, and most rounds of other days. */
const judgedLast = new WeakMap<Publication, Map<string, Judged>>();

/** What there is to say about a group, held against the figures of its own customers where it has some. */
export function findingsOfGroup(round: RoundToJudge, group: PublishedGroup): readonly PlacedFinding[] {
	const { publication, records, roundId, on, base } = round;
	const judged = judgedLast.get(publication) ?? new Map<string, Judged>();
	judgedLast.set(publication, judged);
	const own = recordsOf(records, group);
	const by = JSON.stringify([roundId, on, base, own]);
	const known = judged.get(group.id);
	if (known?.by === by) return known.placed;
	const placed = judge(round, group, own);
	judged.set(group.id, { by, placed });
	return placed;
}

function judge(
	round: RoundToJudge,
	group: PublishedGroup,
	records: readonly PlacedKpiRecord[]
): readonly PlacedFinding[] {
	const { publication, questionnaire, on } = round;
	const chosen = kpisOn(records, on);
	const findings = findGroupFindings({
		...{ publication, questionnaire, groupId: group.id },
		kpis: evaluateKpis(chosen.entries)
	});
	return findings.map((finding) => placed(round, group, finding, periodsOf(finding, chosen)));
}

/**
 * The KPIs of a group: the organisation's, or those of the one department it is formed of. Of other groups there are none, and nobody
 * else's take their place (`docs/method.md` §7).
 */
export function recordsOf(
	records: readonly PlacedKpiRecord[],
	{ kind, departmentIds: [only, ...others] }: PublishedGroup
): readonly PlacedKpiRecord[] {
	if (kind === 'organisation') return records.filter(({ departmentId }) => departmentId === null);
	if (kind !== 'department' || only === undefined || others.length > 0) return [];
	return records.filter(({ departmentId }) => departmentId === only);
}

/** A finding of a group in its place; `periods` are those whose KPI it rests on, the latest last. */
export function placed(
	round: RoundToJudge,
	group: PublishedGroup,
	finding: Finding,
	periods: readonly KpiPeriod[]
): PlacedFinding {
	const { id, kind, name, departmentIds } = group;
	return {
		key: findingKey(finding, { group: lastingId(group), source: round.roundId }),
		finding,
		about: { roundId: round.roundId, group: { id, kind, name, departmentIds } },
		...linksOfGroup(round, group, finding, recordsIn(recordsOf(round.records, group), finding, periods))
	};
}

/** The same in every round as long as the group is formed of the same department. */
function lastingId({ id, kind, departmentIds: [only, ...others] }: PublishedGroup): string {
	if (only === undefined || others.length > 0) return id;
	return kind === 'department' ? only : `leaders-${only}`;
}

function periodsOf({ kpi }: Finding, { periods }: ChosenKpis): readonly KpiPeriod[] {
	const period = kpi === undefined ? undefined : periods[kpi];
	return period === undefined ? [] : [period];
}

function recordsIn(
	records: readonly PlacedKpiRecord[],
	{ kpi }: Finding,
	periods: readonly KpiPeriod[]
): readonly PlacedKpiRecord[] {
	if (kpi === undefined) return [];
	return periods.flatMap(
		({ kind, start }) =>
			records.find(
				({ period, entries }) => period.kind === kind && period.start === start && entries[kpi] !== undefined
			) ?? []
	);
}
