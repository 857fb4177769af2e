import * as assessments from '../assessments';
import * as claims from '../claims';
import * as reports from '../reports';
import type { OrganisationScope } from '../visits';

/** How a finished counter-check describes the company; its name stands beside it. */
export interface ReportSentence {
	readonly text: string;
	/** `YYYY-MM-DD`, of which the report speaks. */
	readonly asOf: string;
	/** The part of the organisation it is about; null: all of it. */
	readonly unit: string | null;
	/** Who wrote the answers down in an interview; null: people answered themselves. */
	readonly recordedBy: string | null;
	/** Where the report is read. */
	readonly path: string;
}

/** So many counter-checks are read at most, those last changed. */
const reportsMax = 24;

/** The sentences of the counter-checks kept in the organisation, of each its newest report, the newest first. Needs `results.read`. */
export async function ofReports(scope: OrganisationScope): Promise<readonly ReportSentence[]> {
	const kept = (await claims.ofOrganisation(scope)).slice(0, reportsMax);
	const read = await Promise.all(kept.map(({ key }) => (key === null ? null : sentenceBehind(scope, key))));
	return read.flatMap((sentence) => sentence ?? []).sort((one, other) => (one.asOf < other.asOf ? 1 : -1));
}

async function sentenceBehind({ database }: OrganisationScope, key: string): Promise<ReportSentence | null> {
	const stored = await assessments.report(assessments.scopeOf(key, database));
	if (!stored) return null;
	const { sentence, subject } = reports.parse(stored);
	const text = sentence?.trim() ?? '';
	if (text === '') return null;
	const { asOf, unit = null, recordedBy = null } = subject;
	return { text, asOf, unit, recordedBy, path: `/check/${key}/report?number=${stored.number}` };
}
