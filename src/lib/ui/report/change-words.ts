import { m } from '$lib/i18n/generated/messages.js';
import { formatRange, quote } from '$lib/core/format';
import type { Report } from '$lib/core/report/types';
import type { StageHold, StagePair, StageRobustness, Weighting } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import type { AnswerChange, ReportTexts, StageChangeLines, StageChangeWords } from './texts';

/** What would change the overall stage and each dimension's (`docs/method.md` §3); null where nothing shows a stage. */
export function stageChangeWords(report: Report, texts: ReportTexts, locale: Locale): StageChangeWords | null {
	const { overall, robustness } = report;
	const whole = linesOf(m.report_change_overall({}, { locale }), overall, robustness?.overall, texts, locale);
	const dimensions = report.dimensions.flatMap((dimension) => {
		const { name } = texts.dimensions[dimension.id];
		const lines = linesOf(name, dimension, robustness?.dimensions[dimension.id], texts, locale);
		return lines ? { ...lines, dimension: dimension.id } : [];
	});
	return whole === null && dimensions.length === 0 ? null : { whole, dimensions };
}

interface Staged {
	readonly stage: StagePair | null;
	readonly hold: { readonly claimed: StageHold; readonly evidenced: StageHold } | null;
}

/** Of the other weightings, no more are named than these. */
const weightingsNamedMax = 2;

function linesOf(
	name: string,
	{ stage, hold }: Staged,
	robustness: StageRobustness | null | undefined,
	texts: ReportTexts,
	locale: Locale
): StageChangeLines | null {
	if (stage === null || hold === null) return null;
	const { claimed, evidenced } = hold;
	const isPlain = !texts.questionnaire.takesEvidence || claimed.stage === evidenced.stage;
	const distances = distancesOf(claimed, locale);
	return {
		heading: headingOf(name, claimed.stage, distances, locale),
		distances,
		stage: claimed.stage,
		isRange: stage.claimed[0] < stage.claimed[1],
		up: upOf(claimed, texts, locale),
		down: downOf(claimed, texts, locale),
		weights: robustness ? weightsOf(stage.claimed, robustness, texts, locale) : [],
		evidenced: isPlain ? null : evidencedOf(evidenced, robustness, locale)
	};
}

function headingOf(name: string, stage: number, distances: string, locale: Locale): string {
	if (distances === '') return m.report_change_dimension_plain({ name, stage }, { locale });
	return m.report_change_dimension({ name, stage, distances }, { locale });
}

function distancesOf({ next, fewestChanges, fall }: StageHold, locale: Locale): string {
	const [upCount, downCount] = [fewestChanges.length, fall?.changes.length ?? 0];
	const higher =
		upCount === 1
			? m.report_change_higher_one({}, { locale })
			: m.report_change_higher_many({ count: upCount }, { locale });
	const lower =
		downCount === 1
			? m.report_change_lower_one({}, { locale })
			: m.report_change_lower_many({ count: downCount }, { locale });
	const up = next && m.report_change_up({ answers: higher, stage: next }, { locale });
	const down = fall && m.report_change_down({ answers: lower, stage: fall.stage }, { locale });
	return [up, down].filter(Boolean).join(', ');
}

function upOf({ next, fewestChanges }: StageHold, texts: ReportTexts, locale: Locale): StageChangeLines['up'] {
	if (next === null || fewestChanges.length === 0) return null;
	const count = fewestChanges.length;
	return {
		text:
			count === 1 ? m.report_change_up_one({ next }, { locale }) : m.report_change_up_many({ next, count }, { locale }),
		changes: fewestChanges.map(({ item, from, to }) => answerChange(item, { from, to, isUp: true }, texts, locale))
	};
}

function downOf({ fall }: StageHold, texts: ReportTexts, locale: Locale): StageChangeLines['down'] {
	if (!fall) return null;
	const count = fall.changes.length;
	const shown = { left: fall.stage };
	return {
		text:
			count === 1
				? m.report_change_down_one(shown, { locale })
				: m.report_change_down_many({ ...shown, count }, { locale }),
		changes: fall.changes.map(({ item, from, to }) => answerChange(item, { from, to, isUp: false }, texts, locale))
	};
}

/** One answer from a behaviour to another; a contrast has positions instead. */
function answerChange(
	item: string,
	{ from, to, isUp }: { readonly from: number | null; readonly to: number; readonly isUp: boolean },
	texts: ReportTexts,
	locale: Locale
): AnswerChange {
	const text = texts.items[item];
	const label = text?.label ?? item;
	if (text?.levels === null) return { label, change: contrastChange(to, isUp, locale) };
	const behaviour = (level: number) => (text?.levels?.[level] ?? String(level)).replace(/\.$/, '');
	const change =
		from === null
			? m.report_fewest_change_open({ to: behaviour(to) }, { locale })
			: m.report_fewest_change({ from: behaviour(from), to: behaviour(to) }, { locale });
	return { label, change };
}

function contrastChange(to: number, isUp: boolean, locale: Locale): string {
	if (isUp) return m.report_fewest_change_contrast({}, { locale });
	return to === 0 ? m.report_change_neither({}, { locale }) : m.report_change_towards_focus({}, { locale });
}

function weightsOf(
	[low, high]: StagePair['claimed'],
	{ of, claimed }: StageRobustness,
	texts: ReportTexts,
	locale: Locale
): readonly string[] {
	const stage = formatRange(String(low), String(high), locale);
	if (claimed.changes.length === 0) return [m.report_change_weights_all({ stage, of }, { locale })];
	const named = [...claimed.changes].sort((a, b) => rankOf(a.weighting) - rankOf(b.weighting));
	return [
		m.report_change_weights_some({ stage, of, holds: claimed.holds }, { locale }),
		...named.slice(0, weightingsNamedMax).map(({ weighting, stage: [otherLow, otherHigh] }) => {
			const other = formatRange(String(otherLow), String(otherHigh), locale);
			return weightingWords(weighting, other, texts, locale);
		})
	];
}

/** The company's own weights say most, then whole dimensions, then single answers; counted double before counted half. */
function rankOf(weighting: Weighting): number {
	const kinds: Readonly<Record<Weighting['kind'], number>> = {
		importance: 0,
		'equal-dimensions': 1,
		dimension: 2,
		item: 4
	};
	return kinds[weighting.kind] + ('factor' in weighting && weighting.factor === 0.5 ? 1 : 0);
}

function weightingWords(weighting: Weighting, stage: string, texts: ReportTexts, locale: Locale): string {
	switch (weighting.kind) {
		case 'importance':
			return m.report_change_by_importance({ stage }, { locale });
		case 'equal-dimensions':
			return m.report_change_by_equal({ stage }, { locale });
		case 'dimension': {
			const shown = { name: quote(texts.dimensions[weighting.dimension].name, locale), stage };
			return weighting.factor === 2
				? m.report_change_by_dimension_double(shown, { locale })
				: m.report_change_by_dimension_half(shown, { locale });
		}
		case 'item': {
			const shown = { name: quote(texts.items[weighting.item]?.label ?? weighting.item, locale), stage };
			return weighting.factor === 2
				? m.report_change_by_item_double(shown, { locale })
				: m.report_change_by_item_half(shown, { locale });
		}
	}
}

function evidencedOf(
	{ stage, next, fewestChanges }: StageHold,
	robustness: StageRobustness | null | undefined,
	locale: Locale
): string {
	const count = fewestChanges.length;
	const way =
		next === null
			? []
			: [
					count === 1
						? m.report_change_evidenced_one({ stage, next }, { locale })
						: m.report_change_evidenced_many({ stage, next, count }, { locale })
				];
	const firm = robustness ? [evidencedWeights(robustness, locale)] : [];
	return [...way, ...firm].join(' ');
}

function evidencedWeights({ of, evidenced: { holds } }: StageRobustness, locale: Locale): string {
	return holds === of
		? m.report_change_evidenced_weights_all({ of }, { locale })
		: m.report_change_evidenced_weights({ holds, of }, { locale });
}
