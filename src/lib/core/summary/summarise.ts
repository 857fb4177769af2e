import type { Questionnaire } from '../catalogue/types';
import { inBoth } from '../format';
import { certainty } from './certainty';
import { customers } from './customers';
import { firstSteps } from './first-steps';
import { holding } from './holding';
import { limits } from './limits';
import { type Picture, type SummaryReport, pictureOf } from './picture';
import { type Sentence, fitting } from './sentence';
import { standing } from './standing';
import { strengths } from './strengths';
import { subjectName } from './subject';
import { type Summary, type SummaryRole, summaryRoles } from './types';

/**
 * The report on one page, in sentences of both languages. Each sentence is composed from this report's results, in words that
 * depend on their pattern; nothing is computed anew, no cause is claimed and nothing promised. `questionnaire` is the
 * version that was answered.
 */
export function summarise(report: SummaryReport, questionnaire: Questionnaire): Summary {
	const picture = pictureOf(report, questionnaire);
	const written = summaryRoles.map((role) => ({ role, sentences: composers[role](picture) }));
	const kept = fitting(
		written.flatMap(({ sentences }) => sentences),
		subjectName(report.subject)
	);
	const paragraphs = written.map(({ role, sentences }) => ({
		role,
		sentences: sentences.filter((each) => kept.has(each))
	}));
	return {
		paragraphs: paragraphs
			.filter(({ sentences }) => sentences.length > 0)
			.map(({ role, sentences }) => ({
				role,
				text: inBoth((locale) => sentences.map(({ text }) => text[locale]).join(' '))
			}))
	};
}

const composers: Readonly<Record<SummaryRole, (picture: Picture) => readonly Sentence[]>> = {
	standing,
	certainty,
	holding,
	customers,
	strengths,
	'first-steps': firstSteps,
	limits
};
