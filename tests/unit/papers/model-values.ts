import { type KpiEntries, type KpiId, kpiIds } from '../../../src/lib/core/kpi/types';
import type { Report } from '../../../src/lib/core/report/types';
import type { StageHold } from '../../../src/lib/core/scoring/types';
import type { Case } from '../charts/reports';

/**
 * Every number of a report that its screen shows, by the address a paper should give it; worked out from the model alone, with the
 * rounding of the screen.
 */
export function modelValues({ report, questionnaire }: Case): ReadonlyMap<string, number> {
	const asked = new Map(report.dimensions.map(({ id }) => [id, 0]));
	for (const { dimensions } of questionnaire.items) {
		const [first] = dimensions;
		if (first) asked.set(first.id, (asked.get(first.id) ?? 0) + 1);
	}
	const covered = report.dimensions.filter(({ id }) => (asked.get(id) ?? 0) >= questionnaire.itemsForScore);
	const takesEvidence = questionnaire.items.some((item) => item.takesEvidence);
	const isPosition =
		covered.length === 0 &&
		report.overall.basis === 'pooled' &&
		report.realityCheck === null &&
		report.position !== null;
	const context: Context = { report, covered, takesEvidence, isPosition };
	const all = [
		...overallValues(context),
		...dimensionValues(context),
		...holdValues(context),
		...contrastValues(context),
		...planValues(context),
		...kpiValues(context),
		...answerValues(context)
	];
	return new Map(all.flatMap(([path, value]) => (value === null ? [] : [[path, value]])));
}

interface Context {
	readonly report: Report;
	readonly covered: Report['dimensions'];
	readonly takesEvidence: boolean;
	readonly isPosition: boolean;
}
type Values = readonly (readonly [path: string, value: number | null])[];

function shown(value: number | null | undefined, decimals = 0): number | null {
	return value === null || value === undefined ? null : Number(value.toFixed(decimals)) || 0;
}

function overallValues({ report, takesEvidence, isPosition }: Context): Values {
	const { overall, overallWeighted, position, realityCheck } = report;
	const open = report.dimensions.some(({ dontKnow, missing }) => dontKnow > 0 || missing > 0);
	const at = (key: string, value: number | null, [low, high]: readonly (number | null)[], of: number): Values => [
		[`overall/${key}/value`, value],
		[`overall/${key}/low`, low ?? null],
		[`overall/${key}/high`, high ?? null],
		[`overall/${key}/of`, of]
	];
	const none = [null, null];
	const stageAt = (key: string, [low, high]: readonly [number, number]) =>
		low === high ? at(key, low, none, 5) : at(key, null, [low, high], 5);
	const score: Values[] =
		overall.score === null
			? []
			: [
					at('score', shown(overall.score), open ? (overall.band ?? none).map((end) => shown(end)) : none, 100),
					...(takesEvidence && overall.evidencedScore !== null
						? [at('evidenced', shown(overall.evidencedScore), none, 100)]
						: []),
					...(overallWeighted
						? [
								at(
									'weighted',
									shown(overallWeighted.score),
									overallWeighted.band[1] > overallWeighted.band[0]
										? overallWeighted.band.map((end) => shown(end))
										: none,
									100
								)
							]
						: [])
				];
	const stages: Values[] =
		overall.stage === null || isPosition
			? []
			: [
					stageAt('stage', overall.stage.claimed),
					...(takesEvidence ? [stageAt('stage-evidenced', overall.stage.evidenced)] : [])
				];
	return [
		...score,
		...stages,
		...(position === null ? [] : [at('position', shown(position), none, 100)]),
		...(realityCheck === null ? [] : [at('clear-yes', realityCheck.clearYes, none, realityCheck.of)])
	].flat();
}

function dimensionValues({ covered, takesEvidence }: Context): Values {
	return covered.flatMap((dimension): Values => {
		const { id, score, evidencedScore, band, target, stage, validItems, dontKnow, notApplicable, missing } = dimension;
		return [
			[`dimensions/${id}/score`, shown(score)],
			[`dimensions/${id}/evidenced`, takesEvidence ? shown(evidencedScore) : null],
			[`dimensions/${id}/low`, shown(band?.[0])],
			[`dimensions/${id}/high`, shown(band?.[1])],
			[`dimensions/${id}/target`, shown(target)],
			[`stages/${id}/claimed-low`, stage?.claimed[0] ?? null],
			[`stages/${id}/claimed-high`, stage?.claimed[1] ?? null],
			[`stages/${id}/evidenced-low`, takesEvidence ? (stage?.evidenced[0] ?? null) : null],
			[`stages/${id}/evidenced-high`, takesEvidence ? (stage?.evidenced[1] ?? null) : null],
			[`stages/${id}/valid`, validItems],
			[`stages/${id}/dont-know`, dontKnow],
			[`stages/${id}/not-applicable`, notApplicable],
			[`stages/${id}/missing`, missing]
		];
	});
}

function holdValues({ report, covered, takesEvidence, isPosition }: Context): Values {
	const { overall, robustness } = report;
	if (isPosition || overall.stage === null || overall.hold === null) return [];
	const at = (
		key: string,
		hold: { claimed: StageHold; evidenced: StageHold } | null,
		firm = robustness?.overall
	): Values => {
		if (hold === null) return [];
		const { claimed, evidenced } = hold;
		const differs = takesEvidence && claimed.stage !== evidenced.stage;
		return [
			[`stage-change/${key}/stage`, claimed.stage],
			[`stage-change/${key}/next`, claimed.next],
			[`stage-change/${key}/up`, claimed.next === null ? null : claimed.fewestChanges.length],
			[`stage-change/${key}/left`, claimed.fall?.stage ?? null],
			[`stage-change/${key}/down`, claimed.fall?.changes.length ?? null],
			[`stage-change/${key}/holds`, firm?.claimed.holds ?? null],
			[`stage-change/${key}/holds-evidenced`, differs ? (firm?.evidenced.holds ?? null) : null],
			[`stage-change/${key}/of`, firm?.of ?? null]
		];
	};
	return [
		...at('overall', overall.hold),
		...covered.flatMap(({ id, stage, hold }) =>
			stage === null ? [] : at(id, hold, robustness?.dimensions[id] ?? null)
		)
	];
}

function contrastValues({ report: { contrasts } }: Context): Values {
	return contrasts.map(({ item, position }) => [
		`contrasts/${item}/position`,
		position === 'neither' ? null : position
	]);
}

function planValues({ report: { recommendations } }: Context): Values {
	return recommendations.flatMap(({ id, priority, factors }): Values => [
		[`plan/${id}/gap`, shown(factors.gap, 2)],
		[`plan/${id}/importance`, shown(factors.importance, 2)],
		[`plan/${id}/pressure`, shown(factors.kpiPressure, 2)],
		[`plan/${id}/effort`, factors.effort],
		[`plan/${id}/priority`, shown(priority, 2)]
	]);
}

function kpiValues({ report }: Context): Values {
	const { kpis, kpiEntries, valueAtStake } = report;
	const figures = kpiIds.flatMap((kpi): Values => {
		const result = kpis[kpi];
		const decimals = kpi === 'clv' ? 2 : 1;
		return [
			[`kpi-${kpi}/${kpi}/value`, shown(result?.value, decimals)],
			[`kpi-${kpi}/${kpi}/low`, shown(result?.interval?.[0], 1)],
			[`kpi-${kpi}/${kpi}/high`, shown(result?.interval?.[1], 1)],
			[`kpi-${kpi}/${kpi}/target`, shown(result?.target, decimals)],
			[`kpi-${kpi}/${kpi}/previous`, shown(result?.previousValue, decimals)],
			...(result && result.value !== null ? entryValues(kpi, kpiEntries[kpi], 'now') : []),
			...(result && result.previousValue !== null ? entryValues(kpi, kpiEntries[kpi]?.previous, 'before') : [])
		];
	});
	if (!valueAtStake) return figures;
	return [
		...figures,
		['stake/customers/value', shown(valueAtStake.customersAtStart)],
		['stake/churn/value', shown(valueAtStake.churnPercent, 1)],
		['stake/target/value', shown(valueAtStake.churnTargetPercent, 1)],
		['stake/lifetime/value', shown(valueAtStake.lifetimeValue, 2)],
		['stake/amount/value', shown(Math.round(valueAtStake.amount))]
	];
}

function entryValues(kpi: KpiId, entry: KpiEntries[KpiId], period: 'now' | 'before'): Values {
	if (entry === undefined || 'value' in entry) return [];
	const at = (part: string, value: number): readonly [string, number | null] => [
		`kpi-entries/${kpi}-${part}/${period}`,
		shown(value, 2)
	];
	if ('customersAtStart' in entry) {
		return [at('customersLost', entry.customersLost), at('customersAtStart', entry.customersAtStart)];
	}
	if ('averageBasket' in entry) {
		const { averageBasket, purchasesPerYear, years } = entry;
		return [at('averageBasket', averageBasket), at('purchasesPerYear', purchasesPerYear), at('years', years)];
	}
	if ('promoters' in entry) {
		const { promoters, passives, detractors } = entry;
		return [at('promoters', promoters), at('detractors', detractors), at('total', promoters + passives + detractors)];
	}
	return [at('satisfied', entry.satisfied), at('answers', entry.answers)];
}

function answerValues({ report, covered, takesEvidence }: Context): Values {
	return covered.flatMap(({ id }) =>
		report.items.flatMap(({ item, dimensions, x, xEvidenced }): Values => {
			const own = dimensions.find((dimension) => dimension.id === id);
			if (!own) return [];
			return [
				[`answers-${id}/${item}/x`, shown(x, 3)],
				[`answers-${id}/${item}/x-evidenced`, takesEvidence ? shown(xEvidenced, 3) : null],
				[`answers-${id}/${item}/weight`, shown(own.weight, 2)]
			];
		})
	);
}
