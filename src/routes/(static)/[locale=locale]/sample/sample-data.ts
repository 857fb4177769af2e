import { error } from '@sveltejs/kit';
import { canonicalJson } from '$lib/core/report/canonical';
import { sampleProfiles } from '$lib/core/sample';
import type { Locale } from '$lib/core/text';
import { current } from '$lib/server/questionnaires';
import { sample } from '$lib/server/reports/sample';
import { buildReportTexts } from '$lib/ui/report/build-texts';
import { createHash } from 'node:crypto';

/** Shown first: it thinks it is customer-centric and is not, which is what a counter-check is for. */
export const leadingCompany = 'manufacturer';

/** The report of an invented company, computed like anyone's, and the way to the other two. */
export function sampleData(company: string, locale: Locale) {
	const { profile, report } = sample(company, locale) ?? error(404);
	return {
		locale,
		company: profile.id,
		portrait: profile.portrait[locale],
		companies: sampleProfiles.map((other) => ({ id: other.id, title: other.title[locale] })),
		title: profile.title[locale],
		report,
		texts: buildReportTexts(report, current('executive'), locale),
		hash: createHash('sha256').update(canonicalJson(report)).digest('hex')
	};
}
