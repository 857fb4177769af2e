import type { StoredDismissal } from '$lib/core/findings/found';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import { findingDismissals, kpiEntries, voiceBatches, voiceForms } from '../db/schema';
import * as kpis from '../kpis';
import { keptByRows, type Stamp } from '../results';
import type { OrganisationScope } from '../visits';
import { decisions } from './dismissals';

/** What answers are held against, and what was decided about findings. */
export interface RowsToJudge {
	readonly records: readonly PlacedKpiRecord[];
	/** The newest first. */
	readonly decided: readonly StoredDismissal[];
}

/** With a stamp that was taken before they are read again only where they have changed. */
export async function rowsToJudge(scope: OrganisationScope, stamp: Stamp | null = null): Promise<RowsToJudge> {
	const [readRecords, readDecided] = [() => kpis.list(scope), () => decisions(scope)];
	const [records, decided] = await Promise.all([
		stamp ? keptRecords(scope, stamp, [], readRecords) : readRecords(),
		stamp ? keptDecisions(scope, stamp, [], readDecided) : readDecided()
	]);
	return { records, decided };
}

/** In rows, of all organisations together. */
const sizes = { sizeMax: 50_000, sizeOf: (rows: readonly unknown[]) => rows.length };

const keptRecords = keptByRows<readonly PlacedKpiRecord[]>([kpiEntries, voiceForms, voiceBatches], sizes);
const keptDecisions = keptByRows<readonly StoredDismissal[]>([findingDismissals], sizes);
