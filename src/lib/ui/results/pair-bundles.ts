import { m } from '$lib/i18n/generated/messages.js';
import type { PairRow } from './pairs-view';

/** Lines about the same two departments, the same one higher. */
export interface PairBundle {
	readonly id: string;
	/** `Vertrieb über Einkauf`. */
	readonly name: string;
	readonly rows: readonly PairRow[];
}

/** Puts lines about the same two departments together, in the order in which they come: nothing is ranked. */
export function pairBundles(rows: readonly PairRow[]): readonly PairBundle[] {
	const bundles = new Map<string, { readonly name: string; readonly rows: PairRow[] }>();
	for (const row of rows) {
		const [one = '', other = ''] = row.id.split(' ');
		const name = m.results_pair({ one: row.one, other: row.other });
		// Departments may share a name, never an id.
		const id = `${one} ${other} ${name}`;
		const bundle = bundles.get(id) ?? { name, rows: [] };
		bundle.rows.push(row);
		bundles.set(id, bundle);
	}
	return [...bundles].map(([id, bundle]) => ({ id, ...bundle }));
}
