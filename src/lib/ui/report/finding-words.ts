import { m } from '$lib/i18n/generated/messages.js';
import type { Finding } from '$lib/core/findings/types';
import { quote } from '$lib/core/format';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import { kpiName } from './kpi-words';
import type { ReportTexts } from './texts';
import { answerWords } from './words';

/** More answers than these are named without the behaviour that was chosen. */
export const answersMax = 4;

/** What a finding is about: `Beziehung & Begeisterung · Abwanderung`. */
export function findingAbout(finding: Finding, texts: Pick<ReportTexts, 'dimensions'>, locale: Locale): string {
	const place = finding.dimension ? texts.dimensions[finding.dimension].name : m.report_finding_whole({}, { locale });
	return finding.kpi ? `${place} · ${kpiName(finding.kpi, locale)}` : place;
}

/** The place (from 1) of the finding above that already gives the same explanations; null where these are new. */
export function explainedAt(findings: readonly Finding[], index: number): number | null {
	const own = JSON.stringify(findings[index]?.explanations);
	const first = findings.findIndex(({ explanations }) => JSON.stringify(explanations) === own);
	return first < index ? first + 1 : null;
}

/** The answers behind a finding, without those its statement already quotes. */
export function findingAnswers(
	finding: Finding,
	report: Report,
	texts: Pick<ReportTexts, 'items'>,
	locale: Locale
): readonly { readonly item: string; readonly label: string; readonly words: string }[] {
	return finding.answers.flatMap((item) => {
		const text = texts.items[item];
		const value = report.items.find((result) => result.item === item)?.value ?? null;
		const label = text?.label ?? item;
		const isQuoted = finding.statement[locale].includes(quote(label, locale));
		return isQuoted ? [] : [{ item, label, words: answerWords(value, text, locale) }];
	});
}
