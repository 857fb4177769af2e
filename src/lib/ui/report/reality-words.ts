import { m } from '$lib/i18n/generated/messages.js';
import type { RealityVerdict, Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ItemText, PageTexts } from './texts';
import { answerWords } from './words';

/** One verdict of the reality check with what it rests on. */
export interface RealityLine {
	readonly item: string;
	readonly verdict: RealityVerdict;
	readonly text: ItemText | undefined;
	/** The behaviour that was chosen; null where none was. */
	readonly answer: string | null;
	/** The fact behind it, where it counts. */
	readonly fact: string | null;
}

/** In questionnaire order; empty where the questionnaire has no reality check. */
export function realityLines(report: Report, texts: PageTexts, locale: Locale): readonly RealityLine[] {
	return (report.realityCheck?.verdicts ?? []).map(({ item, verdict }) => {
		const result = report.items.find(({ item: id }) => id === item);
		const text = texts.items[item];
		return {
			item,
			verdict,
			text,
			answer: result?.value && 'level' in result.value ? answerWords(result.value, text, locale) : null,
			fact: (result?.standing === 'counts' && result.evidence?.what) || null
		};
	});
}

export function realityLead({ clearYes, of }: NonNullable<Report['realityCheck']>, locale: Locale): string {
	return clearYes === of
		? m.report_reality_all({}, { locale })
		: m.report_reality_count({ clear: clearYes, of }, { locale });
}
