import type { SignedEdit } from '../../../src/lib/core/edits/edit';
import type { Paper } from '../../../src/lib/core/paper/paper';
import type { Locale } from '../../../src/lib/core/text';
import { assessmentPaper } from '../../../src/lib/ui/paper/assessment-paper';
import { canonicalJson, sha256 } from '../../../src/lib/server/canonical-json';
import { type Case, sampleCase } from '../charts/reports';

/** The invented companies of the examples. */
export const sampleIds = ['manufacturer', 'discounter', 'service'] as const;
export type SampleId = (typeof sampleIds)[number];

/** The paper of an invented company, as if its report had been stored. */
export function samplePaper(id: SampleId, locale: Locale, edits: SignedEdit | null = null): Paper {
	return paperOf(sampleCase(id, locale), locale, edits);
}

export function paperOf({ report, questionnaire }: Case, locale: Locale, edits: SignedEdit | null = null): Paper {
	const json = canonicalJson(report);
	return assessmentPaper({ report, questionnaire, stored: { json, sha256: sha256(json) }, edits, locale });
}

/** A consultant's edit of a sample: comments, another first recommendation, one left out. */
export function sampleEdit({ recommendations }: Case['report']): SignedEdit {
	const [first, second, third] = recommendations;
	if (!first || !second || !third) throw new Error('The report has fewer than three recommendations.');
	return {
		summary: 'Im Gespräch bestätigt.\n\nDie Zahlen des Vertriebs folgen im Januar.',
		dimensions: { service: 'Die neue Hotline ist erst seit Oktober besetzt.' },
		order: [third.id, first.id],
		hidden: [second.id],
		author: 'Dr. Ada Beispiel',
		day: '2026-11-20'
	};
}
