import { randomUUID } from 'node:crypto';
import type { Rows } from './rows';

/** New ids for what has to be told apart beyond its organisation; everything else keeps its own, so that publications go on meaning it. */
export interface NewIds {
	/** The new one; an id that is none of these stays. */
	of(id: string): string;
	/** Likewise of every id in a text. */
	within(text: string): string;
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export function newIds(rows: Rows): NewIds {
	const renewed = [...rows.rounds, ...rows['voice-forms'], ...rows['kpi-entries'], ...rows.assessments];
	// Entries that were deleted stand in versions alone.
	const ids = [...renewed.map(({ id }) => id), ...rows['kpi-versions'].map(({ entryId }) => entryId)];
	const byOld = new Map(ids.map((id) => [id, randomUUID() as string]));
	const of = (id: string) => byOld.get(id) ?? id;
	return { of, within: (text) => text.replaceAll(anyId, of) };
}
