import type { Withheld } from '$lib/core/sharing/withheld';
import { m } from '$lib/i18n/generated/messages.js';

/** What a part of a report is called where it can be left out. */
export const partNames: Readonly<Record<Withheld, () => string>> = {
	departments: m.share_part_departments,
	findings: m.share_part_findings,
	recommendations: m.share_part_recommendations,
	kpis: m.share_part_kpis,
	sentences: m.share_part_sentences,
	comments: m.share_part_comments
};
