import { and, eq, inArray, lt } from 'drizzle-orm';
import { dayAfter, periodAround } from '$lib/core/kpi/period';
import type { KpiEntries } from '$lib/core/kpi/types';
import { readWorksheet, writeWorksheet, type WorksheetValues } from '$lib/core/kpi/worksheet';
import { formatList } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { keptReason, keptSource } from '$lib/core/voice/kept';
import { dayOf } from '../day';
import type { Transaction } from '../db';
import { kpiEntries, organisations, voiceBatches, voiceForms, voiceSentences } from '../db/schema';
import type { EntryWrite } from '../kpis/types';
import { writeAll } from '../kpis/write';
import type { Actor } from '../visits';
import { type CountedBatch, countedBatches, kpiCountsOf, type VoiceKpiCounts } from './counted';

interface Keeper {
	readonly organisationId: string;
	/** null: the program itself. */
	readonly actor: Actor | null;
}

/**
 * Forgets what customers said before a moment: sentences by the day they were counted, counts once the whole period they belong to is older.
 * The figures that were drawn from the counts stay: they are written into the KPIs first, where nobody has typed any. Runs first in its
 * transaction, in the name of the program and the organisation. Returns how many batches lost something.
 */
export async function forgetVoice(transaction: Transaction, organisationId: string, before: Date): Promise<number> {
	const [organisation] = await transaction
		.select({ timeZone: organisations.timeZone })
		.from(organisations)
		.where(eq(organisations.id, organisationId));
	if (!organisation) return 0;
	const day = dayOf(before, organisation.timeZone);
	const old = await transaction
		.select({ id: voiceBatches.id, completedOn: voiceBatches.completedOn, periodKind: voiceForms.periodKind })
		.from(voiceBatches)
		.innerJoin(
			voiceForms,
			and(eq(voiceForms.organisationId, voiceBatches.organisationId), eq(voiceForms.id, voiceBatches.formId))
		)
		.where(and(eq(voiceBatches.organisationId, organisationId), lt(voiceBatches.completedOn, day)));
	if (old.length === 0) return 0;
	const isOver = ({ periodKind, completedOn }: Pick<CountedBatch, 'periodKind' | 'completedOn'>) =>
		dayAfter(periodAround(periodKind, completedOn)) <= day;
	const over = old.filter(isOver).map(({ id }) => id);
	if (over.length > 0) {
		const counted = (await countedBatches(transaction, organisationId)).filter(isOver);
		await keepCounts(transaction, { organisationId, actor: null }, counted);
		await transaction
			.delete(voiceBatches)
			.where(and(eq(voiceBatches.organisationId, organisationId), inArray(voiceBatches.id, over)));
	}
	const silenced = await transaction
		.delete(voiceSentences)
		.where(
			and(
				eq(voiceSentences.organisationId, organisationId),
				inArray(
					voiceSentences.batchId,
					old.map(({ id }) => id)
				)
			)
		)
		.returning({ batchId: voiceSentences.batchId });
	return new Set([...over, ...silenced.map(({ batchId }) => batchId)]).size;
}

/**
 * Writes counts into the KPI worksheets of their places and periods, as if somebody had typed them, with the forms they came by as their
 * source; where figures were typed these stay. `kept`: all of them, unless told. To be called before anything else is written in the transaction.
 */
export async function keepCounts(
	transaction: Transaction,
	keeper: Keeper,
	batches: readonly CountedBatch[],
	kept: readonly VoiceKpiCounts[] = kpiCountsOf(batches)
): Promise<void> {
	const { organisationId } = keeper;
	const locale = await localeOf(transaction, organisationId);
	const entries = await transaction.select().from(kpiEntries).where(eq(kpiEntries.organisationId, organisationId));
	const writes = kept.flatMap((counts): EntryWrite[] => {
		const { departmentId, period } = counts;
		const entry = entries.find(
			(each) =>
				each.departmentId === departmentId && each.periodKind === period.kind && each.periodStart === period.start
		);
		const added = fieldsOf(counts, entry?.worksheet ?? {}, sourceOf(counts, batches, locale), locale);
		if (Object.keys(added).length === 0) return [];
		const worksheet = { ...entry?.worksheet, ...added };
		const act = entry ? 'corrected' : 'entered';
		return [
			{
				id: entry?.id ?? null,
				basedOn: null,
				entry: { departmentId, period, worksheet },
				act,
				reason: keptReason[locale]
			}
		];
	});
	if (writes.length > 0) await writeAll(transaction, keeper, writes);
}

/** The fields of those KPIs that have no figure yet. */
function fieldsOf(
	{ nps, csat }: VoiceKpiCounts,
	worksheet: WorksheetValues,
	source: string,
	locale: Locale
): WorksheetValues {
	const { entries } = readWorksheet(worksheet);
	const added: KpiEntries = { ...(nps && !entries.nps && { nps }), ...(csat && !entries.csat && { csat }) };
	const sources = Object.keys(added).map((kpi) => [`${kpi}.source`, source] as const);
	return { ...writeWorksheet(added, locale), ...Object.fromEntries(sources) };
}

function sourceOf({ formIds }: VoiceKpiCounts, batches: readonly CountedBatch[], locale: Locale): string {
	const names = formIds.map((id) => batches.find(({ formId }) => formId === id)?.name ?? '');
	return keptSource(formatList(names, locale))[locale];
}

async function localeOf(transaction: Transaction, organisationId: string): Promise<Locale> {
	const [organisation] = await transaction
		.select({ locale: organisations.locale })
		.from(organisations)
		.where(eq(organisations.id, organisationId));
	return organisation?.locale ?? 'de';
}
