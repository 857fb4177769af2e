import { m } from '$lib/i18n/generated/messages.js';
import type { Finding } from '$lib/core/findings/types';
import type { Locale } from '$lib/core/text';
import { kpiName } from './kpi-words';
import type { ReportTexts } from './texts';

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
