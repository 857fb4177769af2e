import type { Finding, FindingKind } from '../findings/types';
import type { KpiEntries } from '../kpi/types';
import type { Report } from '../report/types';
import type { Text } from '../text';
import { answersTo, type Given, questionnaireOf, questions, reportOn } from './setting';

/** 168 of 200 answers satisfied: a target missed, and one met. */
export const missed: KpiEntries = { csat: { satisfied: 168, answers: 200, target: 90 } };
export const met: KpiEntries = { csat: { satisfied: 168, answers: 200, target: 75 } };

/** Five questions on service, of which three are required. */
export function serviceReport(given: readonly Given[], kpis: KpiEntries): Report {
	const questionnaire = questionnaireOf(questions('service', given.length), 3);
	return reportOn({ questionnaire, answers: answersTo('service', given), kpis });
}

export function only({ findings }: Report, kind: FindingKind): Finding | undefined {
	return findings.find((one) => one.kind === kind);
}

/** The finding about service itself, not the one about the whole. */
export function ofDimension({ findings }: Report, kind: FindingKind): Finding | undefined {
	return findings.find((one) => one.kind === kind && one.dimension === 'service');
}

export function statementOf(report: Report, kind: FindingKind): Text {
	return only(report, kind)?.statement ?? foundWords(false);
}

export function foundWords(found: boolean): Text {
	return found ? { de: 'ein Befund', en: 'a finding' } : { de: 'kein Befund', en: 'no finding' };
}
