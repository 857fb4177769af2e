import type { ItemView } from '$lib/ui/check/item-view';

export interface Section {
	readonly kind: ItemView['kind'];
	readonly items: readonly ItemView[];
}

/** Questions of one kind in a row: a long page has a break where the way of answering changes. */
export function sectionsOf(items: readonly ItemView[]): Section[] {
	const sections: { kind: ItemView['kind']; items: ItemView[] }[] = [];
	for (const item of items) {
		const last = sections.at(-1);
		if (last?.kind === item.kind) last.items.push(item);
		else sections.push({ kind: item.kind, items: [item] });
	}
	return sections;
}
