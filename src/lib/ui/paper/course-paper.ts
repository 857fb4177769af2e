import { m } from '$lib/i18n/generated/messages.js';
import { formatDate, formatRange } from '$lib/core/format';
import type { Paper, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { InPieces } from '$lib/core/pieces';
import type { ComparedIn } from '$lib/core/round/measures';
import type { TrendRound } from '$lib/core/round/trend-groups';
import type { Locale } from '$lib/core/text';
import { courseChoices, courseSummary, type CourseView, courseView } from '../results/course-view';
import { measureName } from '../results/words';
import { factList, heading, inAppendix, list, paragraph } from './blocks';
import { collected } from './collected';
import { courseBlocks } from './round/course';
import { ruleBlocks } from './round/method';
import { withoutIds } from './without-ids';

export interface CoursePaperInput {
	/** Two or more, the earliest first, with names as they are to be shown. */
	readonly rounds: readonly TrendRound[];
	/** Name of the organisation. */
	readonly organisation: string;
	readonly locale: Locale;
	readonly isWithoutNames: boolean;
}

/**
 * Rounds over time: the whole organisation in all dimensions, then each dimension in all other groups. Each section is a page of the
 * course, whose steps were tested together; the organisation stands in the first one alone, so that no step has two verdicts.
 */
export function* coursePaper({ rounds, organisation, locale, isWithoutNames }: CoursePaperInput): InPieces<Paper> {
	const say = { locale };
	const last = rounds.at(-1)?.publication.round;
	const whole = courseView(rounds, { group: 'organisation' }, locale);
	const measures = courseChoices(rounds, locale).measures.map(({ value }) => value);
	yield;
	const byMeasure = yield* collected(
		measures.map((measure) => () => [{ measure, view: withoutWhole(courseView(rounds, { measure }, locale), locale) }])
	);
	const inMeasures = yield* collected(
		byMeasure.map(
			({ measure, view }) =>
				() =>
					measureSection(measure, view, locale)
		)
	);
	const paper: Paper = {
		kind: 'course',
		locale,
		title: m.results_course_title({}, say),
		subject: organisation,
		asOf: last?.closesOn ?? '',
		coverLines: [
			...rounds.map(({ publication }) => publication.round.name),
			...(isWithoutNames ? [m.results_names_hidden({}, say)] : [])
		],
		stage: null,
		sections: [
			summarySection(whole, byMeasure, locale),
			{
				...({ id: 'organisation', role: 'dimensions', title: m.paper_course_organisation({}, say) } as const),
				blocks: courseBlocks(whole, 'organisation', locale)
			},
			...inAppendix([...inMeasures, methodSection(rounds, locale)])
		],
		provenance: rounds.map(({ publication, questionnaire }) => originOf({ publication, questionnaire }, locale)),
		stored: null
	};
	return isWithoutNames ? withoutIds(paper) : paper;
}

interface InMeasure {
	readonly measure: ComparedIn;
	readonly view: CourseView;
}

function withoutWhole(view: CourseView, locale: Locale): CourseView {
	const panels = view.panels.filter(({ id }) => id !== 'organisation');
	return { ...view, panels, summary: courseSummary(panels, locale) };
}

function summarySection(whole: CourseView, byMeasure: readonly InMeasure[], locale: Locale): PaperSection {
	const say = { locale };
	return {
		...{ id: 'summary', role: 'summary', title: m.paper_summary({}, say) },
		blocks: [
			...paragraph(m.results_course_lead({}, say)),
			heading(m.results_course_rounds({}, say)),
			...factList(whole.rounds.map(({ name, detail }) => ({ label: name, text: detail }))),
			heading(m.paper_course_organisation({}, say)),
			...paragraph(whole.summary),
			...list(whole.panels.flatMap(({ name, steps }) => changesIn(steps).map((words) => `${name}: ${words}`))),
			heading(m.results_course_by_measure({}, say)),
			...list(byMeasure.map(({ measure, view }) => `${measureName(measure, locale)}: ${view.summary}`)),
			...paragraph(m.paper_course_note({}, say), 'small')
		]
	};
}

function changesIn(steps: CourseView['panels'][number]['steps']): readonly string[] {
	return steps.filter(({ isChange }) => isChange).map(({ words }) => words);
}

function measureSection(measure: ComparedIn, view: CourseView, locale: Locale): PaperSection[] {
	if (view.panels.length === 0) return [];
	const title = m.paper_course_measure({ measure: measureName(measure, locale) }, { locale });
	return [{ id: measure, role: 'groups', title, blocks: courseBlocks(view, measure, locale) }];
}

function methodSection(rounds: readonly TrendRound[], locale: Locale): PaperSection {
	const say = { locale };
	const days = rounds.map(({ publication: { round } }) => ({
		label: round.name,
		text: formatRange(formatDate(round.opensOn, locale), formatDate(round.closesOn, locale), locale)
	}));
	return {
		...{ id: 'method', role: 'method', title: m.report_provenance_heading({}, say) },
		blocks: [
			...factList(days),
			...ruleBlocks(['M5.rounds', 'M5.distinguishable', 'M9.threshold', 'M9.publication'], locale),
			...paragraph(m.report_provenance_validity({}, say), 'small')
		]
	};
}

function originOf({ publication, questionnaire }: Omit<TrendRound, 'invited'>, locale: Locale): PaperFact {
	const version = publication.round.questionnaire.version.slice(0, 12);
	const words = m.report_provenance_version({ title: questionnaire.title[locale], version }, { locale });
	const method = m.report_provenance_method_version({ method: publication.method }, { locale });
	return { label: publication.round.name, text: `${words}; ${m.report_provenance_method({}, { locale })}: ${method}` };
}
