import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as assessments from '$lib/server/assessments';
import * as claims from '$lib/server/claims';
import * as reports from '$lib/server/reports';
import { visitOrganisations } from '$lib/server/visits';
import type { EditableReport } from '../../../report-edit';
import { actorOf, requireSignedIn } from '../../../signed-in';
import { openShownAssessment } from '../open-assessment';

/** The latest report of an assessment that an organisation keeps, for whoever may edit reports there; 404 for everybody else. */
export async function requireEditable(
	event: Pick<RequestEvent, 'locals' | 'request' | 'url'> & { readonly params: { readonly key: string } }
): Promise<EditableReport> {
	const { key } = event.params;
	const actor = actorOf(requireSignedIn(event));
	const scope = assessments.scopeOf(key);
	const owner = await claims.ownerOf(scope);
	if (owner === null || owner === 'nobody' || 'userId' in owner) error(404);
	const visit = (await visitOrganisations(actor)).find(({ organisation }) => organisation.id === owner.organisationId);
	if (!visit || !allows(visit.capacity, 'reports.edit')) error(404);
	const { id, latestReport } = await openShownAssessment(event);
	const stored = latestReport && (await assessments.report(scope, latestReport.number));
	if (!stored) redirect(303, `/check/${key}/review`);
	const report = reports.parse(stored);
	return {
		scope: visit.scope,
		target: { assessmentId: id },
		recommendations: report.recommendations,
		dimensions: report.dimensions.filter(({ counts }) => counts).map((dimension) => dimension.id),
		page: `/check/${key}/report`
	};
}
