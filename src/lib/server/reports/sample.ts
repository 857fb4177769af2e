import { buildReport } from '$lib/core/report/build';
import type { Report } from '$lib/core/report/types';
import { sampleProfiles } from '$lib/core/sample';
import { current } from '../questionnaires';

export interface Sample {
	readonly profile: (typeof sampleProfiles)[number];
	readonly report: Report;
}

/** The report of an invented company, made by the same code as any other; null for an unknown id. */
export function sample(id: string): Sample | null {
	const profile = sampleProfiles.find((each) => each.id === id);
	return profile ? { profile, report: buildReport({ ...profile, questionnaire: current('executive') }) } : null;
}
