import { withDismissals } from '$lib/core/findings/dismissal';
import type { FoundFinding } from '$lib/core/findings/found';
import { inReadingOrder } from '$lib/core/findings/order';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import type { Publication } from '$lib/core/round/publication';
import { publicationOf } from '../closing/publication';
import * as kpis from '../kpis';
import { byVersion } from '../questionnaires';
import { closedAnonymous, roundReader, type RoundReader } from '../results';
import type { Round } from '../rounds/types';
import type { OrganisationScope } from '../visits';
import { closingDay } from '../rounds/time';
import { decisions } from './dismissals';
import { findingsOfGroup, hasOwnFindings, type RoundToJudge } from './groups';
import { momentumOf } from './momentum';
import { findingsOfReports, type ReportFindings } from './reports';

/** All findings of an organisation, and what they were looked for in. */
export interface GatheredFindings {
	/** Open and set-aside ones, in the order in which they are read (`docs/method.md` §7, M7.gathered). */
	readonly found: readonly FoundFinding[];
	/** The newest closed anonymous round, the day it closed on (`YYYY-MM-DD`), and what was published of it. */
	readonly round: (Pick<Round, 'id' | 'name'> & { readonly on: string; readonly publication: Publication }) | null;
	readonly reports: Omit<ReportFindings, 'found'>;
	/** All that was entered or counted, against which answers could be held. */
	readonly records: readonly PlacedKpiRecord[];
	/** The closed anonymous rounds, the newest first. */
	readonly closed: readonly Round[];
}

/** For whoever has `results.read`. `base`: address of the organisation, `/o/{slug}`; `readRound`: of whoever reads the same rounds as well. */
export async function gather(
	scope: OrganisationScope,
	base: string,
	readRound: RoundReader = roundReader(scope)
): Promise<GatheredFindings> {
	const [closed, records, reports, decided] = await Promise.all([
		closedAnonymous(scope),
		kpis.list(scope),
		findingsOfReports(scope),
		decisions(scope)
	]);
	const judged = await newestOf(scope, closed, { base, records });
	const groups = judged?.publication.groups.filter((group) => hasOwnFindings(judged.publication, group)) ?? [];
	const ofRound = groups.flatMap((group) => (judged ? findingsOfGroup(judged, group) : []));
	const moved = judged ? await momentumOf(readRound, judged, closed) : [];
	const { found, ...read } = reports;
	const [round] = closed;
	return {
		found: inReadingOrder(withDismissals([...ofRound, ...moved, ...found], decided)),
		round: round && judged ? { ...round, on: judged.on, publication: judged.publication } : null,
		reports: read,
		...{ records, closed }
	};
}

/** The findings alone. */
export async function ofOrganisation(scope: OrganisationScope, base: string): Promise<readonly FoundFinding[]> {
	return (await gather(scope, base)).found;
}

async function newestOf(
	scope: OrganisationScope,
	[round]: readonly Round[],
	rest: Pick<RoundToJudge, 'base' | 'records'>
): Promise<RoundToJudge | null> {
	if (!round) return null;
	const [published, questionnaire] = await Promise.all([
		publicationOf(scope, round.id),
		byVersion(await scope.database, round.questionnaireId, round.questionnaireVersion)
	]);
	if (!published || !questionnaire) return null;
	const { publication } = published;
	return { roundId: round.id, publication, questionnaire, on: closingDay(round), ...rest };
}
