import type { Answer } from '../answer/types';
import type { Questionnaire } from '../catalogue/types';
import { momentum } from '../findings/momentum';
import type { Finding } from '../findings/types';
import type { Report } from '../report/types';
import { scoreBasics, type BasicScores } from '../scoring/basics';
import { type SharedItems, sharedItems } from './same-wording';

/** A report with the wording it was answered to. */
export interface WordedReport {
	readonly report: Report;
	readonly questionnaire: Questionnaire;
}

/** Two reports, each scored anew over what both ask in the same words. */
export interface ReportComparison {
	readonly items: SharedItems;
	readonly one: BasicScores;
	readonly other: BasicScores;
	/** *Momentum* findings; empty where the two are no course of one company. */
	readonly findings: readonly Finding[];
	/** Whether the two are a course at all, and if not, why not. */
	readonly course: 'forward' | 'backward' | 'other-company' | 'same-day' | 'no-date';
}

/**
 * Compares two reports over the items both ask in the same words (`docs/method.md` §5, M5.two-reports), and, where they are two
 * dates of one company, the course between them (§7, M7.momentum). `dated` is false for a report whose date is not that of its
 * answers, as of one made from a file just now.
 */
export function compareReports(one: WordedReport, other: WordedReport, { dated = true } = {}): ReportComparison {
	const items = sharedItems(one.questionnaire, other.questionnaire);
	const [scores, its] = [sharedScores(one, other, items), sharedScores(other, one, items)];
	const course = courseOf(one.report, other.report, dated);
	const [now, before] = [
		{ report: one.report, overall: scores.overall },
		{ report: other.report, overall: its.overall }
	];
	return {
		items,
		one: scores,
		other: its,
		course,
		findings:
			course === 'forward'
				? momentum({ before, now, items: items.same })
				: course === 'backward'
					? momentum({ before: now, now: before, items: items.same })
					: []
	};
}

/** Of two questionnaires that ask for different numbers of items a score, the smaller: their shared part holds no more. */
function sharedScores(
	{ report, questionnaire }: WordedReport,
	other: WordedReport,
	{ same }: SharedItems
): BasicScores {
	const shared = new Set(same);
	return scoreBasics({
		questionnaire: {
			...questionnaire,
			items: questionnaire.items.filter(({ id }) => shared.has(id)),
			itemsForScore: Math.min(questionnaire.itemsForScore, other.questionnaire.itemsForScore)
		},
		answers: answersOf(report).filter(({ item }) => shared.has(item)),
		asOf: report.subject.asOf,
		weights: report.weights ?? undefined
	});
}

function answersOf({ items }: Report): readonly Answer[] {
	return items.flatMap(({ item, value, note, evidence }): Answer[] => {
		if (value === null) return [];
		return [{ item, ...value, ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) }];
	});
}

function courseOf(one: Report, other: Report, dated: boolean): ReportComparison['course'] {
	if (companyOf(one) !== companyOf(other)) return 'other-company';
	if (!dated) return 'no-date';
	if (one.subject.asOf === other.subject.asOf) return 'same-day';
	return one.subject.asOf > other.subject.asOf ? 'forward' : 'backward';
}

/** Names are compared as people mean them: without regard to capitals and blanks. */
function companyOf({ subject }: Report): string {
	const parts = [subject.organisation, subject.unit].map((name = '') => name.trim().replace(/\s+/g, ' ').toLowerCase());
	return JSON.stringify(parts);
}
