import { LRUCache } from 'lru-cache';
import type { OrganisationScope } from '../visits';
import type { Stamp, ToldTable } from './stamp';

interface Kept<Value> {
	/** The rows it was made of, in their versions. */
	readonly madeOf: string;
	readonly value: Value;
}

/** What only one organisation ever gets, made at most once for each version of its rows. */
type KeptFor<Value> = (
	scope: Pick<OrganisationScope, 'organisationId'>,
	stamp: Stamp,
	/** What else it depends on. */
	of: readonly string[],
	make: () => Promise<Value>
) => Promise<Value>;

const keptMinutes = 10;

/**
 * What was made of an organisation's rows in these tables, in the memory of this process; made anew once a stamp, which comes from the
 * database each time, says that any of them has changed. `sizeMax` is that of all together, in whatever `sizeOf` counts; what was asked
 * for longest ago goes first.
 */
export function keptByRows<Value>(
	tables: readonly ToldTable[],
	{ sizeMax, sizeOf }: { readonly sizeMax: number; readonly sizeOf: (value: Value) => number }
): KeptFor<Value> {
	const kept = new LRUCache<string, Kept<Value>>({
		maxSize: sizeMax,
		sizeCalculation: ({ value }) => 1 + sizeOf(value),
		ttl: keptMinutes * 60_000,
		// Otherwise what was erased would stay until others need its place.
		ttlAutopurge: true
	});
	return async ({ organisationId }, stamp, of, make) => {
		const key = JSON.stringify([organisationId, ...of]);
		const madeOf = stamp.of(tables);
		const known = kept.get(key);
		if (known?.madeOf === madeOf) return known.value;
		const value = await make();
		// Rows that changed while it was made have another version by now: nobody gets it who asks after that.
		kept.set(key, { madeOf, value });
		return value;
	};
}
