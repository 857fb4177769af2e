import { m } from '$lib/i18n/generated/messages.js';
import type { Questionnaire } from '$lib/core/catalogue/types';
import { addResponse, beginTally } from '$lib/core/round/accumulate';
import { type ComparedIn, shownIn } from '$lib/core/round/measures';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import { publish } from '$lib/core/round/publish';
import type { RoundGroup, RoundSettings, StoredSheet } from '$lib/core/round/types';
import type { Locale } from '$lib/core/text';
import { heatCell } from '$lib/ui/charts/heat-map';
import type { HeatMapView, HeatRow } from './heat-map-view';
import { measureName, points } from './words';

/** A team whose names stand beside its answers. */
export interface NamedRound {
	readonly settings: RoundSettings;
	readonly groups: readonly RoundGroup[];
	readonly questionnaire: Questionnaire;
	readonly answers: readonly { readonly name: string; readonly sheet: StoredSheet; readonly sentence: string | null }[];
}

export interface NamedView {
	readonly summary: string;
	/** Persons × dimensions; null where nobody took part. */
	readonly heat: HeatMapView | null;
	readonly sentences: readonly { readonly name: string; readonly text: string }[];
}

/** The team and each of its people, by name and never by height. Scores are those of `docs/method.md` §2. */
export function namedView(round: NamedRound, locale: Locale): NamedView {
	const { answers } = round;
	return {
		summary: m.results_named_summary({ count: answers.length }, { locale }),
		heat: answers.length === 0 ? null : heatOf(round, locale),
		sentences: answers.flatMap(({ name, sentence }) => (sentence === null ? [] : [{ name, text: sentence }]))
	};
}

function heatOf(round: NamedRound, locale: Locale): HeatMapView {
	const team = scoresOf(round, round.answers);
	const measures: readonly ComparedIn[] = ['overall', ...(team?.figures?.dimensions.map(({ id }) => id) ?? [])];
	const people = round.answers.map((answer, place) =>
		rowOf(`person-${place}`, answer.name, scoresOf(round, [answer]), measures, locale)
	);
	const rows = [rowOf('team', m.results_named_team({}, { locale }), team, measures, locale), ...people];
	const isMissing = rows.some(({ cells }) => cells.some(({ text }) => text === '–'));
	return {
		caption: m.results_named_caption({}, { locale }),
		summary: m.results_named_summary({ count: round.answers.length }, { locale }),
		columns: measures.map((measure) => ({ name: measureName(measure, locale), href: null })),
		rows,
		legend: isMissing ? [{ sign: '–', text: m.results_named_no_score({}, { locale }) }] : []
	};
}

/** The figures of some of the people as a named round publishes them. */
function scoresOf(
	{ settings, groups, questionnaire }: NamedRound,
	answers: NamedRound['answers']
): PublishedGroup | null {
	const [group] = groups;
	if (group === undefined) return null;
	const tally = beginTally(questionnaire, groups, settings.weights);
	const role = group.kind === 'department' ? 'other-staff' : 'leadership';
	for (const { sheet } of answers) addResponse(tally, { groupId: group.id, role }, sheet);
	const { groups: published }: Publication = publish(tally, { ...settings, freeText: 'off' }, groups);
	return published[0] ?? null;
}

function rowOf(
	id: string,
	name: string,
	scores: PublishedGroup | null,
	measures: readonly ComparedIn[],
	locale: Locale
): HeatRow {
	const cells = measures.map((measure) => {
		const shown = scores === null ? null : shownIn(scores, measure);
		return shown === null
			? heatCell({ kind: 'hidden', reason: m.results_named_no_score({}, { locale }) })
			: heatCell({ kind: 'score', score: shown.mean, text: points(shown.mean, locale), note: null });
	});
	return { id, name, href: null, depth: 0, detail: '', cells };
}
