import { questionnaires } from '$lib/core/catalogue';
import { questionnaireIds } from '$lib/core/catalogue/types';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import type { ClaimedAssessment } from '$lib/server/claims';
import { dayOf } from '$lib/server/day';

/** Claimed assessments as `ClaimList` shows them: by what was assessed, else by the questionnaire. */
export function claimViews(claims: readonly ClaimedAssessment[], locale: Locale) {
	return claims.map(({ id, key, questionnaireId, organisation, unit, recordedBy, changedAt }) => {
		const known = questionnaireIds.find((each) => each === questionnaireId);
		const questionnaire = known ? questionnaires[known].title[locale] : questionnaireId;
		return {
			id,
			href: key && `/check/${key}`,
			title: [organisation, unit].filter(Boolean).join(', ') || questionnaire,
			about: [questionnaire, recordedBy].filter(Boolean).join(', '),
			day: formatDate(dayOf(changedAt), locale)
		};
	});
}
