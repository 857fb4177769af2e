import { LRUCache } from 'lru-cache';
import { questionnaires } from '$lib/core/catalogue';
import { questionnaireIds } from '$lib/core/catalogue/types';
import type { PlacedFinding } from '$lib/core/findings/found';
import { findingKey } from '$lib/core/findings/key';
import type { Finding } from '$lib/core/findings/types';
import { inBoth } from '$lib/core/format';
import type { Report } from '$lib/core/report/types';
import type { Text } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import * as assessments from '../assessments';
import * as claims from '../claims';
import type { OrganisationScope } from '../visits';

/** Each is opened by its own key, one after the other: so many of the newest are. */
const reportsMax = 12;

export interface ReportFindings {
	/** Counter-checks that are kept in the organisation, and those of them that were read and have a report. */
	readonly kept: number;
	readonly read: number;
	readonly found: readonly PlacedFinding[];
}

/** The findings in the latest reports of the newest counter-checks that the organisation keeps, as they stand there. */
export async function findingsOfReports(scope: OrganisationScope): Promise<ReportFindings> {
	const kept = await claims.ofOrganisation(scope);
	const opened = await Promise.all(kept.slice(0, reportsMax).map((claim) => ofClaim(scope, claim)));
	const read = opened.filter((report) => report !== null);
	return { kept: kept.length, read: read.length, found: read.flat() };
}

async function ofClaim(
	{ database }: OrganisationScope,
	claim: claims.ClaimedAssessment
): Promise<readonly PlacedFinding[] | null> {
	const { id, key } = claim;
	if (key === null) return null;
	const findings = await findingsBehind(assessments.scopeOf(key, database));
	const report = { assessmentId: id, name: nameOf(claim), key };
	return (
		findings?.map((finding, place) => ({
			key: findingKey(finding, { group: null, source: id }),
			finding,
			about: { report },
			links: [
				{
					text: inBoth((locale) => m.findings_link_report({}, { locale })),
					href: `/check/${key}/report#finding-${place + 1}`
				}
			],
			items: []
		})) ?? null
	);
}

/** By SHA-256 of the report, which never changes: reading it takes longer than anything else here. */
const known = new LRUCache<string, readonly Finding[]>({ max: 500 });

/** null: none is finished. The database is asked each time. */
async function findingsBehind(scope: assessments.AssessmentScope): Promise<readonly Finding[] | null> {
	const [latest] = await assessments.reports(scope);
	if (!latest) return null;
	const cached = known.get(latest.sha256);
	if (cached) return cached;
	const report = await assessments.report(scope, latest.number);
	if (!report) return null;
	const { findings } = JSON.parse(report.model) as Pick<Report, 'findings'>;
	known.set(latest.sha256, findings);
	return findings;
}

/** By what was assessed, else by the questionnaire; with whoever recorded it. */
function nameOf({ organisation, unit, questionnaireId, recordedBy }: claims.ClaimedAssessment): Text {
	const id = questionnaireIds.find((each) => each === questionnaireId);
	return inBoth((locale) => {
		const questionnaire = id ? questionnaires[id].title[locale] : questionnaireId;
		return [organisation, unit, questionnaire, recordedBy].filter(Boolean).join(', ');
	});
}
