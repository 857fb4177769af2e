import { ownBrand, type Brand } from '$lib/core/branding/brand';
import type { Paper } from '$lib/core/paper/paper';
import { withoutParts } from '$lib/core/paper/without-parts';
import type { Locale } from '$lib/core/text';
import { brandOf } from '$lib/server/branding';
import { publicationTextOf } from '$lib/server/closing/publication';
import { inTurns } from '$lib/server/in-turns';
import { assessmentPaper } from '$lib/ui/paper/assessment-paper';
import { groupPaper } from '$lib/ui/paper/group-paper';
import { roundPaper } from '$lib/ui/paper/round-paper';
import type { SharedReport } from './shared-report';
import type { SharedResults } from './shared-results';

/**
 * What a link shows as a paper, and under whose name. It is made of what is left after parts were taken out, and loses their sections besides:
 * so it says neither what they held nor that there was nothing.
 */
export async function sharedPaper(
	content: SharedReport | SharedResults,
	locale: Locale
): Promise<{ readonly paper: Paper; readonly brand: Brand }> {
	const made = content.kind === 'assessment' ? await ofAssessment(content, locale) : await ofResults(content);
	return { ...made, paper: withoutParts(made.paper, content.withheld) };
}

async function ofAssessment({ report, questionnaire, stored, edit, keeper }: SharedReport, locale: Locale) {
	const whole = stored && { json: stored.model, sha256: stored.sha256 };
	const brand = keeper ? await brandOf({ organisation: keeper, practice: null, scope: keeper.scope }) : ownBrand;
	return { paper: assessmentPaper({ report, questionnaire, stored: whole, edits: edit, locale }), brand };
}

async function ofResults({
	scope,
	organisation,
	input,
	group,
	findings,
	departmentFindings,
	edit,
	isWhole,
	roundId
}: SharedResults) {
	const brand = await brandOf({
		organisation: { id: scope.organisationId, name: organisation },
		practice: null,
		scope
	});
	if (group !== null) return { paper: groupPaper({ input, organisation, group, findings, edits: edit }), brand };
	const stored = isWhole ? await publicationTextOf(scope, roundId) : null;
	const making = roundPaper({ input, organisation, findings, departmentFindings, became: null, stored, edits: edit });
	return { paper: await inTurns(making), brand };
}
