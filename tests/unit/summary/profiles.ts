import type { Answer, Level, Position } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import {
	dimensionIds,
	type DimensionId,
	type QuestionnaireItem,
	type VersionedQuestionnaire
} from '$lib/core/catalogue/types';
import type { KpiEntries } from '$lib/core/kpi/types';
import { buildReport } from '$lib/core/report/build';
import type { Summary } from '$lib/core/summary/types';
import { strategies, type Report, type ReportInput } from '$lib/core/report/types';

export interface Profile {
	readonly name: string;
	readonly report: Report;
	readonly questionnaire: VersionedQuestionnaire;
}

/** How a company answers: what a level is drawn from, dimension by dimension. */
const styles = [
	'even',
	'one-weak',
	'one-strong',
	'two-peaked',
	'random',
	'low',
	'high',
	'top',
	'unsure',
	'sparse',
	'empty',
	'none-apply'
] as const;
type Style = (typeof styles)[number];

const kpiStates = ['none', 'all-met', 'all-missed', 'mixed', 'unclear', 'bare', 'no-target', 'one', 'zero'] as const;
type KpiState = (typeof kpiStates)[number];

const organisations = [
	undefined,
	'Stadtwerke Fürth',
	'Auberg GmbH & Co. KG',
	'Die „Brücke“ e. V.',
	'3 Brothers Ltd.',
	'x'.repeat(200)
];
const asOf = ['2026-11-15', '2026-12-31', '2027-01-30', '2028-02-29'];

/**
 * Companies of every kind, the same in every run: each questionnaire with each way to answer, and with KPIs, targets, weights,
 * strategies and names in turn.
 */
export function manyProfiles(count: number): readonly Profile[] {
	const random = generator(20_261_115);
	const asked = askedQuestionnaires();
	return Array.from({ length: count }, (_, index): Profile => {
		const questionnaire = asked[index % asked.length]!;
		const style = styles[Math.floor(index / asked.length) % styles.length]!;
		const kpis = kpiStates[Math.floor(random() * kpiStates.length)]!;
		const input: ReportInput = {
			questionnaire,
			subject: {
				...named('organisation', pick(random, organisations)),
				...named('unit', pick(random, [undefined, undefined, 'Werk Süd', 'Vertrieb Ausland'])),
				asOf: pick(random, asOf)
			},
			strategy: pick(random, [undefined, ...strategies]),
			targets: perDimension(random, () => Math.round(random() * 100)),
			weights: perDimension(random, () => Math.ceil(random() * 10)),
			answers: answersOf(random, questionnaire, style),
			kpis: kpisOf(random, kpis)
		};
		return { name: `${index} ${questionnaire.id} ${style} ${kpis}`, report: buildReport(input), questionnaire };
	});
}

/** The summary a report was stored with. */
export function summaryOf({ report }: Pick<Profile, 'report'>): Summary {
	if (report.summary === undefined) throw new Error('The report has no summary.');
	return report.summary;
}

/** All that are published, and one like a pulse: a profile without evidence. */
function askedQuestionnaires(): readonly VersionedQuestionnaire[] {
	const published = Object.values(questionnaires).map((each) => ({ ...each, version: 'test' }));
	const { items, ...rest } = questionnaires.executive;
	const plain = { ...rest, version: 'plain', items: items.map((item) => ({ ...item, takesEvidence: false })) };
	return [...published, plain];
}

function answersOf(random: () => number, { items }: VersionedQuestionnaire, style: Style): readonly Answer[] {
	if (style === 'empty') return [];
	const base = Math.floor(random() * 5);
	const odd = new Set([
		pick(random, dimensionIds),
		...(style === 'two-peaked' ? [pick(random, dimensionIds), pick(random, dimensionIds)] : [])
	]);
	const evidenceShare = pick(random, [0, 0.3, 0.7, 1]);
	return items.flatMap((item): readonly Answer[] => {
		if (style === 'none-apply' || random() < 0.03) return [{ item: item.id, notApplicable: true }];
		if (style === 'unsure' && random() < 0.4) return [{ item: item.id, dontKnow: true }];
		if (style === 'sparse' && random() < 0.55) return [];
		if (random() < 0.02) return [{ item: item.id, dontKnow: true }];
		const level = levelOf(random, style, base, odd.has(item.dimensions[0]!.id));
		return [answerOf(random, item, level, evidenceShare)];
	});
}

function levelOf(random: () => number, style: Style, base: number, isOdd: boolean): Level {
	const near = (center: number) => Math.min(4, Math.max(0, Math.round(center + (random() - 0.5) * 1.4))) as Level;
	switch (style) {
		case 'even':
			return near(base);
		case 'one-weak':
		case 'two-peaked':
			return isOdd ? near(0.6) : near(3.2);
		case 'one-strong':
			return isOdd ? near(3.7) : near(1.2);
		case 'low':
			return near(0.4);
		case 'high':
			return near(3.4);
		case 'top':
			return 4;
		default:
			return Math.floor(random() * 5) as Level;
	}
}

function answerOf(random: () => number, item: QuestionnaireItem, level: Level, evidenceShare: number): Answer {
	if (item.kind === 'contrast') {
		if (level === 0) return { item: item.id, neither: true };
		return {
			item: item.id,
			position: Math.min(7, Math.max(1, Math.round(1 + ((level - 1) / 3) * 6 + random() - 0.5))) as Position
		};
	}
	const backed = level >= 3 && random() < evidenceShare;
	return {
		item: item.id,
		level,
		...(backed && { evidence: { what: 'Protocol of the session with customers', link: 'https://example.org/minutes' } })
	};
}

function kpisOf(random: () => number, state: KpiState): KpiEntries {
	const n = 200 + Math.floor(random() * 2000);
	const churn = { customersAtStart: n, customersLost: Math.floor(n * (0.03 + random() * 0.1)) };
	const csat = { satisfied: Math.floor(n * (0.6 + random() * 0.35)), answers: n };
	const nps = { promoters: Math.floor(n / 2), passives: Math.floor(n / 4), detractors: Math.floor(n * random() * 0.4) };
	const clv = {
		averageBasket: 80 + Math.floor(random() * 200),
		purchasesPerYear: 3,
		years: 4,
		currency: pick(random, ['EUR', 'USD', 'CHF'])
	};
	const before = {
		churn: { previous: { customersAtStart: n, customersLost: Math.floor(n * random() * 0.2) } },
		csat: { previous: { satisfied: Math.floor(n * 0.75), answers: n } },
		nps: { previous: { promoters: Math.floor(n / 3), passives: Math.floor(n / 3), detractors: Math.floor(n / 3) } }
	};
	switch (state) {
		case 'none':
			return {};
		case 'all-met':
			return {
				churn: { ...churn, target: 40, ...before.churn },
				csat: { ...csat, target: 20 },
				nps: { ...nps, target: -60, ...before.nps },
				clv: { ...clv, target: 1 }
			};
		case 'all-missed':
			return {
				churn: { ...churn, target: 0.2 },
				csat: { ...csat, target: 99.9, ...before.csat },
				nps: { ...nps, target: 95 },
				clv: { ...clv, target: 99_000 }
			};
		case 'mixed':
			return {
				churn: { ...churn, target: 0.2, ...before.churn },
				csat: { ...csat, target: 20, ...before.csat },
				nps: { ...nps, target: 95, ...before.nps },
				clv
			};
		case 'unclear':
			return {
				csat: { ...csat, target: (100 * csat.satisfied) / csat.answers },
				nps: { promoters: 15, passives: 12, detractors: 9, target: 20 },
				churn: { ...churn, target: 40 }
			};
		case 'bare':
			return {
				nps: { value: 12, target: 10, previous: { value: 20 } },
				churn: { value: 4.5, target: 4 },
				clv: { value: 1250.5, currency: 'EUR' }
			};
		case 'no-target':
			return { nps, csat };
		case 'one':
			return { churn: { ...churn, target: 5, ...before.churn } };
		case 'zero':
			return { csat: { satisfied: 0, answers: 0, target: 80 } };
	}
}

function perDimension(random: () => number, value: () => number): Partial<Record<DimensionId, number>> {
	if (random() < 0.6) return {};
	return Object.fromEntries(dimensionIds.filter(() => random() < 0.4).map((id) => [id, value()]));
}

function named<Key extends string>(key: Key, name: string | undefined): Partial<Record<Key, string>> {
	return name === undefined ? {} : ({ [key]: name } as Partial<Record<Key, string>>);
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
	return values[Math.floor(random() * values.length)]!;
}

/** Mulberry32: numbers from 0 to below 1, always the same for one seed. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
