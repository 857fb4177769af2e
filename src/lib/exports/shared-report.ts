import type { SignedEdit } from '$lib/core/edits/edit';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { partsLeftOut, reportWithout } from '$lib/core/sharing/report-without';
import type { Withheld } from '$lib/core/sharing/withheld';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { StoredReport } from '$lib/server/assessments';
import type { Keeper } from '$lib/server/branding';
import type { Database } from '$lib/server/db';
import * as edits from '$lib/server/edits';
import { byVersion } from '$lib/server/questionnaires';
import * as reports from '$lib/server/reports';
import { scopeThrough, sharedReport, type OpenedLink } from '$lib/server/sharing';
import type { OrganisationScope } from '$lib/server/visits';
import { sharedResults, type SharedResults } from './shared-results';

/** A finished report as a link shows it: `report` holds no more than its reader may see. */
export interface SharedReport {
	readonly kind: 'assessment';
	readonly report: Report;
	readonly questionnaire: VersionedQuestionnaire;
	/** What somebody added to it, unless it is left out. */
	readonly edit: SignedEdit | null;
	/** Sections that go. */
	readonly withheld: readonly Withheld[];
	/** null where anything is left out: by a checksum of the whole one could try out what that was. */
	readonly stored: Pick<StoredReport, 'model' | 'sha256'> | null;
	/** The organisation in whose look it appears, in the link's name; null: no organisation keeps it. */
	readonly keeper: (Keeper & { readonly scope: OrganisationScope }) | null;
}

/** What a link leads to, in the link's name and without the parts that are left out; null where it is gone. */
export function sharedContent(
	database: Database,
	link: OpenedLink,
	locale: Locale
): Promise<SharedReport | SharedResults | null> {
	const { subject } = link;
	return subject.kind === 'assessment'
		? sharedAssessment(database, link, subject)
		: sharedResults(database, link, subject, locale);
}

async function sharedAssessment(
	database: Database,
	link: OpenedLink,
	subject: Parameters<typeof sharedReport>[2]
): Promise<SharedReport | null> {
	const found = await sharedReport(database, link, subject);
	if (!found) return null;
	const { stored, keeper } = found;
	const whole = reports.parse(stored);
	const questionnaire = await byVersion(database, whole.questionnaire.id, whole.questionnaire.version);
	if (!questionnaire) return null;
	const report = reportWithout(whole, link.withheld);
	const edit = link.withheld.includes('comments')
		? null
		: edits.signed(await edits.newestShared(database, link.id, { assessmentId: subject.assessmentId }));
	return {
		kind: 'assessment',
		report,
		questionnaire,
		edit,
		withheld: partsLeftOut(report, link.withheld),
		stored: link.withheld.length === 0 ? stored : null,
		keeper: keeper && { ...keeper, scope: scopeThrough(database, link, { organisationId: keeper.id }) }
	};
}
