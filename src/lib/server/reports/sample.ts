import { buildReport } from '$lib/core/report/build';
import type { Report } from '$lib/core/report/types';
import { sampleInput, sampleProfiles, type SampleProfile } from '$lib/core/sample';
import type { Locale } from '$lib/core/text';
import { current } from '../questionnaires';

export interface Sample {
	readonly profile: SampleProfile;
	readonly report: Report;
}

/** The report of an invented company that answered in `locale`, made by the same code as any other; null for an unknown id. */
export function sample(id: string, locale: Locale): Sample | null {
	const profile = sampleProfiles.find((each) => each.id === id);
	if (!profile) return null;
	return { profile, report: buildReport({ ...sampleInput(profile, locale), questionnaire: current('executive') }) };
}
