import type { Item } from '../types';
import { contrastItems } from './contrasts';
import { dataAiItems } from './data-ai';
import { innovationItems } from './innovation';
import { journeyItems } from './journey';
import { leadershipItems } from './leadership';
import { measurementItems } from './measurement';
import { pulseItems } from './pulse';
import { realityCheckItems } from './reality-check';
import { relationshipItems } from './relationship';
import { serviceItems } from './service';
import { understandingItems } from './understanding';

/** Every item of the product, whatever questionnaire uses it. */
export const items: readonly Item[] = [
	...realityCheckItems,
	...contrastItems,
	...leadershipItems,
	...understandingItems,
	...journeyItems,
	...innovationItems,
	...relationshipItems,
	...serviceItems,
	...dataAiItems,
	...measurementItems,
	...pulseItems
];

const itemsById = new Map(items.map((item) => [item.id, item]));

/** The item with this id; throws on an unknown one (ids from outside are checked against their questionnaire first). */
export function itemById(id: string): Item {
	const item = itemsById.get(id);
	if (item === undefined) throw new Error(`unknown item: ${id}`);
	return item;
}
