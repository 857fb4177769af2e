import type { Answer } from '../answer/types';
import type { ReportInput } from '../report/types';
import type { Locale } from '../text';
import { discounter } from './discounter';
import { manufacturer } from './manufacturer';
import { service } from './service';
import type { SampleAnswer, SampleProfile } from './types';

export type { SampleProfile } from './types';

/** Three invented companies whose reports differ; each answered every item of `executive`. */
export const sampleProfiles: readonly SampleProfile[] = [discounter, manufacturer, service];

/** What an invented company entered, as somebody who speaks that language would have typed it. */
export function sampleInput(profile: SampleProfile, locale: Locale): Omit<ReportInput, 'questionnaire'> {
	const { strategy, targets, weights, kpis, sentence, answers } = profile;
	const { unit, ...subject } = profile.subject;
	return {
		subject: { ...subject, ...(unit && { unit: unit[locale] }) },
		...(strategy && { strategy }),
		...(targets && { targets }),
		...(weights && { weights }),
		sentence: sentence[locale],
		answers: answers.map((answer) => inOneLanguage(answer, locale)),
		kpis
	};
}

function inOneLanguage({ note, evidence, ...answer }: SampleAnswer, locale: Locale): Answer {
	return {
		...answer,
		...(note && { note: note[locale] }),
		...(evidence && { evidence: { ...evidence, what: evidence.what[locale] } })
	};
}
