import type { Report } from '$lib/core/report/types';
import * as assessments from '../assessments';
import * as claims from '../claims';
import * as reports from '../reports';
import type { OrganisationScope } from '../visits';

/** Where a counter-check places the organisation. */
export interface ReportStanding {
	/** Opens it. */
	readonly key: string;
	/** The day it is of, `YYYY-MM-DD`. */
	readonly day: string;
	/** null: its questionnaire or its answers give no stage. */
	readonly stage: Report['overall']['stage'];
	/** 0–100; null likewise. */
	readonly score: Report['overall']['score'];
}

/** So many of the counter-checks that were changed last are looked at for one that is finished. */
const lookedAtMax = 5;

/** The finished counter-check that was changed last, of those the organisation keeps; null: none is finished. Needs `results.read` there. */
export async function newestReport(scope: OrganisationScope): Promise<ReportStanding | null> {
	for (const { key } of (await claims.ofOrganisation(scope)).slice(0, lookedAtMax)) {
		const latest = key === null ? null : await assessments.report(assessments.scopeOf(key, scope.database));
		if (key === null || !latest) continue;
		const { overall, subject } = reports.parse(latest);
		return { key, day: subject.asOf, stage: overall.stage, score: overall.score };
	}
	return null;
}
