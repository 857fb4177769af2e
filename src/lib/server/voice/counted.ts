import { and, desc, eq } from 'drizzle-orm';
import { type KpiPeriod, periodCode } from '$lib/core/kpi/period';
import type { CsatCounts, NpsCounts } from '$lib/core/kpi/types';
import { groupBy } from '$lib/core/organisation/group-by';
import { nameKey } from '$lib/core/organisation/names';
import { addCounts, csatOf, npsOf, sumOf } from '$lib/core/voice/counts';
import { countsByPeriod } from '$lib/core/voice/periods';
import { type VoiceCounts, voiceThresholds } from '$lib/core/voice/types';
import type { Transaction } from '../db';
import { voiceBatches, voiceForms } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** What customers said about the whole organisation (null) or a department in one period, as the KPI worksheet counts it. */
export interface VoiceKpiCounts {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
	readonly nps?: NpsCounts;
	/** Left out where forms of the same place ask about different occasions: together they would be a figure of neither. */
	readonly csat?: CsatCounts;
	readonly formIds: readonly string[];
}

/**
 * The counts of all forms by place and period (`docs/method.md` §6); of batches that count alone, and never of fewer than the thresholds.
 * Several forms of one place and kind of period are added up.
 */
export async function kpiCounts({ database, organisationId }: OrganisationScope): Promise<VoiceKpiCounts[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) => countedBatches(transaction, organisationId));
	return kpiCountsOf(rows);
}

export type CountedBatch = Awaited<ReturnType<typeof countedBatches>>[number];

/** Batches that count, with what their forms ask about; inside a transaction in the organisation's name. */
export function countedBatches(transaction: Transaction, organisationId: string) {
	return transaction
		.select({
			formId: voiceForms.id,
			name: voiceForms.name,
			departmentId: voiceForms.departmentId,
			periodKind: voiceForms.periodKind,
			occasion: voiceForms.occasion,
			completedOn: voiceBatches.completedOn,
			recommendation: voiceBatches.recommendation,
			satisfaction: voiceBatches.satisfaction
		})
		.from(voiceBatches)
		.innerJoin(
			voiceForms,
			and(eq(voiceForms.organisationId, voiceBatches.organisationId), eq(voiceForms.id, voiceBatches.formId))
		)
		.where(and(eq(voiceBatches.organisationId, organisationId), eq(voiceBatches.counts, true)))
		.orderBy(desc(voiceBatches.completedOn), voiceForms.id);
}

/** Likewise, of batches that were read already. */
export function kpiCountsOf(rows: readonly CountedBatch[]): VoiceKpiCounts[] {
	const byForm = groupBy(rows, ({ formId }) => formId);
	const ofForms = [...byForm.values()].flatMap((batches) =>
		countsByPeriod(batches, batches[0]?.periodKind ?? 'month').map(({ period, counts }) => {
			const { formId, departmentId, occasion } = batches[0] ?? { formId: '', departmentId: null, occasion: '' };
			return { formId, departmentId, occasion: nameKey(occasion), period, counts };
		})
	);
	const byPlace = groupBy(ofForms, ({ departmentId, period }) => `${departmentId} ${periodCode(period)}`);
	return [...byPlace.values()].flatMap(togetherAt);
}

interface OfForm {
	readonly formId: string;
	readonly departmentId: string | null;
	readonly occasion: string;
	readonly period: KpiPeriod;
	readonly counts: VoiceCounts;
}

function togetherAt(forms: readonly OfForm[]): VoiceKpiCounts[] {
	const [first] = forms;
	if (!first) return [];
	const counts = addCounts(forms.map((form) => form.counts));
	const { min } = voiceThresholds.answers;
	const asking = forms.filter((form) => sumOf(form.counts.satisfaction) > 0);
	const isOneOccasion = new Set(asking.map(({ occasion }) => occasion)).size <= 1;
	const [nps, csat] = [npsOf(counts, min), isOneOccasion ? csatOf(counts, min) : null];
	if (!nps && !csat) return [];
	const { departmentId, period } = first;
	return [
		{ departmentId, period, ...(nps && { nps }), ...(csat && { csat }), formIds: forms.map((form) => form.formId) }
	];
}
