import { decideShowing } from './decide-showing';
import type { Family, GroupCells, ShowingInput } from './types';

/** A department that would not be shown, and where its people could be counted instead. */
export interface MergeOffer {
	readonly id: string;
	/** The group that remains: a sibling, or the department above; of several merges in a row the last one. */
	readonly into: string;
}

/**
 * For departments that would not be shown, or would cost another one its figures: whom to merge them with before launch, so that as
 * much as possible is shown (`docs/method.md` §9, M9.publication). The smallest hidden department is merged first, with its smallest
 * hidden sibling, else with its smallest shown one, else into the department above; then the next, until all are shown or nothing is
 * left to merge with. Nothing is offered that would leave fewer groups visible.
 *
 * `mergeable` are the departments; their families name siblings and the one above. `counts` are the responses to reckon with.
 */
export function mergeOffers({
	mergeable,
	...input
}: Omit<ShowingInput, 'oneVoice'> & { readonly mergeable: ReadonlySet<string> }): readonly MergeOffer[] {
	const merges: Merge[] = [];
	let merged = firstMerge(planOf(input, mergeable), mergeable);
	while (merged) {
		merges.push(merged.merge);
		merged = firstMerge(merged.plan, mergeable);
	}
	return merges.map(({ id, into }, index) => ({ id, into: finallyInto(into, merges.slice(index + 1)) }));
}

interface Merge extends MergeOffer {
	readonly kind: 'sibling' | 'parent';
}

/** The groups as merged so far, and what of them would be seen. */
interface Plan {
	readonly input: ShowingInput;
	readonly countById: ReadonlyMap<string, number>;
	/** Departments that would not be shown, the smallest first. */
	readonly hidden: readonly string[];
	/** How many groups of any kind would be shown. */
	readonly shown: number;
}

function planOf(input: ShowingInput, mergeable: ReadonlySet<string>): Plan {
	const showing = decideShowing(input);
	const countById = new Map(
		input.groups.map(({ id, cells }) => [id, cells.reduce((sum, cell) => sum + (input.counts.get(cell) ?? 0), 0)])
	);
	const hidden = [...showing].filter(([id, its]) => its !== 'shown' && mergeable.has(id)).map(([id]) => id);
	return {
		input,
		countById,
		hidden: hidden.sort(bySize(countById)),
		shown: [...showing.values()].filter((its) => its === 'shown').length
	};
}

function bySize(countById: ReadonlyMap<string, number>): (one: string, other: string) => number {
	return (one, other) => (countById.get(one) ?? 0) - (countById.get(other) ?? 0) || (one < other ? -1 : 1);
}

function firstMerge(plan: Plan, mergeable: ReadonlySet<string>): { readonly merge: Merge; readonly plan: Plan } | null {
	for (const id of plan.hidden) {
		for (const merge of mergesOf(id, plan, mergeable)) {
			const merged = planOf(mergedInput(plan.input, merge), mergeable);
			if (merged.hidden.length < plan.hidden.length && merged.shown >= plan.shown) return { merge, plan: merged };
		}
	}
	return null;
}

function mergesOf(id: string, { input, countById, hidden }: Plan, mergeable: ReadonlySet<string>): Merge[] {
	const family = input.families.find(({ parts }) => parts.includes(id));
	const isOpenTo = (other: string) => other !== id && mergeable.has(other) && countById.has(other);
	const siblings = (family?.parts ?? []).filter(isOpenTo).sort(bySize(countById));
	const [unseen, seen] = [
		siblings.filter((one) => hidden.includes(one)),
		siblings.filter((one) => !hidden.includes(one))
	];
	return [
		...[...unseen, ...seen].map((into) => ({ id, into, kind: 'sibling' as const })),
		...(family && isOpenTo(family.whole) ? [{ id, into: family.whole, kind: 'parent' as const }] : [])
	];
}

/** Into the one above: its people are no group of their own any more. Into a sibling: that one takes in its cells and its parts. */
function mergedInput(input: ShowingInput, { id, into, kind }: Merge): ShowingInput {
	const cells = input.groups.find((group) => group.id === id)?.cells ?? [];
	const groups = input.groups.filter((group) => group.id !== id);
	if (kind === 'parent') return { ...input, groups };
	return {
		...input,
		groups: groups.map((group): GroupCells =>
			group.id === into ? { id: into, cells: [...group.cells, ...cells] } : group
		),
		families: mergeFamilies(input.families, id, into)
	};
}

function mergeFamilies(families: readonly Family[], id: string, into: string): readonly Family[] {
	const below = families.filter(({ whole }) => whole === id || whole === into).flatMap(({ parts }) => parts);
	return [
		...families
			.filter(({ whole }) => whole !== id && whole !== into)
			.map(({ whole, parts }) => ({ whole, parts: parts.filter((part) => part !== id) })),
		...(below.length > 0 ? [{ whole: into, parts: below }] : [])
	];
}

/** Where people end up if what they were merged into is merged as well. */
function finallyInto(into: string, later: readonly Merge[]): string {
	return later.reduce((last, merge) => (merge.id === last ? merge.into : last), into);
}
