import type { RoundSetup } from '$lib/core/round-setup';
import type { OpenSetup } from '$lib/server/rounds';

/** The row of people without a department; other rows are named by their first department. */
export const namelessKey = 'none';
/** The row of leaders. */
export const leadershipKey = 'leadership';

export const headcountMax = 100_000;

export function keyOf({ departmentIds }: { readonly departmentIds: readonly string[] }): string {
	return departmentIds[0] ?? namelessKey;
}

export type Typed = Readonly<Record<string, string>>;

/** The texts of the form, and the rows that are ticked. */
export interface ReadGroups {
	readonly typed: Typed;
	readonly ticked: ReadonlySet<string>;
}

export function readGroups(form: FormData): ReadGroups {
	const texts = [...form].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value.trim()] as const] : []
	);
	return {
		typed: Object.fromEntries(texts.filter(([name]) => name !== 'merge')),
		ticked: new Set(texts.flatMap(([name, value]) => (name === 'merge' ? [value] : [])))
	};
}

/** Rows whose headcount is no number of people. An empty one is none yet. */
export function wrongHeadcounts({ typed }: ReadGroups): readonly string[] {
	return Object.entries(typed).flatMap(([name, text]) => {
		const key = /^count-(.+)$/.exec(name)?.[1];
		if (key === undefined || text === '' || typed[`way-${key}`] !== 'link') return [];
		return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= headcountMax ? [] : [key];
	});
}

/** Rows asked by a shared link of which it is not said how many they are. */
export function missingHeadcounts({ typed }: ReadGroups): readonly string[] {
	return Object.entries(typed).flatMap(([name, text]) => {
		const key = /^count-(.+)$/.exec(name)?.[1];
		return key !== undefined && text === '' && typed[`way-${key}`] === 'link' ? [key] : [];
	});
}

/** What is decided, from the rows as they were and what the form says of each; a row it does not name stays as it is. */
export function setupFrom({ setup, placed, listed }: OpenSetup, { typed }: ReadGroups): RoundSetup {
	const taken = new Set(setup.departments.flatMap(({ departmentIds }) => departmentIds));
	const rows = [
		...setup.departments,
		...placed.filter(({ id }) => !taken.has(id)).map(({ id }) => ({ departmentIds: [id], way: 'out', headcount: 0 })),
		...(setup.departments.some(({ departmentIds }) => departmentIds.length === 0) || listed.size === 0
			? []
			: [{ departmentIds: [], way: 'out', headcount: 0 }])
	];
	return {
		leadership: asked(leadershipKey, setup.leadership ?? { way: 'out', headcount: 0 }, typed),
		departments: rows.flatMap(({ departmentIds, way, headcount }) => {
			const choice = asked(keyOf({ departmentIds }), { way, headcount }, typed);
			return choice ? [{ ...choice, departmentIds }] : [];
		})
	};
}

function asked(key: string, before: { readonly way: string; readonly headcount: number }, typed: Typed) {
	const way = typed[`way-${key}`] ?? before.way;
	const count = typed[`count-${key}`];
	const headcount = count === undefined ? before.headcount : Number(count) || 0;
	return way === 'personal' || way === 'link' ? ({ way, headcount: way === 'link' ? headcount : 0 } as const) : null;
}
