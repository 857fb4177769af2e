import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { recommendForGroup } from '$lib/core/recommendation/for-group';
import type { Recommendation } from '$lib/core/recommendation/types';
import type { Report } from '$lib/core/report/types';
import { findGroupFindings } from '$lib/core/round/findings';
import * as assessments from '../assessments';
import * as claims from '../claims';
import { publicationOf } from '../closing/publication';
import * as kpis from '../kpis';
import { byVersion } from '../questionnaires';
import { closedAnonymous } from '../results';
import type { OrganisationScope } from '../visits';

type Advice = Pick<Recommendation, 'id' | 'dimension' | 'title' | 'because' | 'firstStep' | 'kpi' | 'effort'>;

/** Recommendations, the first one first, and what they come from. */
export type AdviceSource = { readonly recommendations: readonly Advice[] } & (
	| { readonly kind: 'round'; readonly id: string; readonly name: string }
	| { readonly kind: 'report'; readonly key: string; readonly name: string; readonly finishedAt: Date }
);

/** Reports are long, and each is opened by its own key: so many of the newest are. */
const reportsMax = 5;

/** What the newest closed survey and the newest counter-checks of an organisation recommend. Needs `results.read` there. */
export async function advice(scope: OrganisationScope): Promise<AdviceSource[]> {
	const [round, reports] = await Promise.all([ofNewestRound(scope), ofReports(scope)]);
	return [...(round ? [round] : []), ...reports].filter(({ recommendations }) => recommendations.length > 0);
}

async function ofNewestRound(scope: OrganisationScope): Promise<AdviceSource | null> {
	const [round] = await closedAnonymous(scope);
	if (!round) return null;
	const { id, name, closesOn } = round;
	const [published, questionnaire, chosen] = await Promise.all([
		publicationOf(scope, id),
		byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion),
		kpis.readFor(scope, { departmentId: null, on: closesOn })
	]);
	if (!published || !questionnaire) return null;
	const group = {
		...{ publication: published.publication, questionnaire, groupId: 'organisation' },
		kpis: evaluateKpis(chosen.entries)
	};
	const recommendations = recommendForGroup({ ...group, findings: findGroupFindings(group) });
	return { kind: 'round', id, name, recommendations };
}

async function ofReports(scope: OrganisationScope): Promise<AdviceSource[]> {
	const kept = (await claims.ofOrganisation(scope)).slice(0, reportsMax);
	const found = await Promise.all(
		kept.map(async ({ key, organisation, unit }): Promise<AdviceSource[]> => {
			if (key === null) return [];
			const opened = assessments.scopeOf(key, scope.database);
			const [latest] = await assessments.reports(opened);
			const report = latest && (await assessments.report(opened, latest.number));
			if (!report) return [];
			const { recommendations } = JSON.parse(report.model) as Pick<Report, 'recommendations'>;
			const name = [organisation, unit].filter(Boolean).join(', ');
			return [{ kind: 'report', key, name, finishedAt: report.finishedAt, recommendations }];
		})
	);
	return found.flat();
}
