import { error } from '@sveltejs/kit';
import { canonicalJson } from '$lib/core/report/canonical';
import { buildReport } from '$lib/core/report/build';
import { sampleProfiles } from '$lib/core/sample';
import type { Locale } from '$lib/core/text';
import * as questionnaires from '$lib/server/questionnaires';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { createHash } from 'node:crypto';

/** Shown first: it thinks it is customer-centric and is not, which is what a counter-check is for. */
export const leadingCompany = 'manufacturer';

/** The report of an invented company, computed like anyone's, and the way to the other two. */
export function sampleData(company: string, locale: Locale) {
	const profile = sampleProfiles.find(({ id }) => id === company);
	if (!profile) error(404);
	const { id, title, portrait, ...input } = profile;
	const questionnaire = questionnaires.current('executive');
	const report = buildReport({ ...input, questionnaire });
	return {
		locale,
		company: id,
		portrait: portrait[locale],
		companies: sampleProfiles.map((other) => ({ id: other.id, title: other.title[locale] })),
		title: title[locale],
		report,
		texts: buildReportTexts(report, questionnaire, locale),
		hash: createHash('sha256').update(canonicalJson(report)).digest('hex')
	};
}
