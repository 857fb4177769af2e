import { type DepartmentRow, depthMax, orderDepartments } from './department-tree';
import type { LineProblem } from './line-problem';
import { pathKey, pathText, tidyName } from './names';

/** A department somebody asks for, by the names from the top down to its own. */
export interface DepartmentLine {
	readonly line: number;
	readonly path: readonly string[];
}

export interface DepartmentPlan {
	/** Those to be made, each after the one it belongs to; departments above that are not there yet are made as well. */
	readonly added: readonly (readonly string[])[];
	/** Those asked for that exist already. */
	readonly existing: readonly (readonly string[])[];
	readonly problems: readonly LineProblem[];
}

export const nameLengthMax = 200;

/** What it takes for these departments to be there; asking for one twice is asking once. */
export function planDepartments(
	departments: readonly DepartmentRow[],
	lines: readonly DepartmentLine[]
): DepartmentPlan {
	const existing = new Map(orderDepartments(departments).map(({ path }) => [pathKey(path), path]));
	const added = new Map<string, readonly string[]>();
	const met = new Map<string, readonly string[]>();
	const problems: LineProblem[] = [];
	for (const { line, path: written } of lines) {
		const path = written.map(tidyName);
		const problem = pathProblem(path);
		if (problem) {
			problems.push({ line, ...problem });
			continue;
		}
		// Spelled as it stands where it is known: nobody wants "sales / North" beside "Sales".
		let above: readonly string[] = [];
		for (const [index, name] of path.entries()) {
			const key = pathKey([...above, name]);
			const known = existing.get(key);
			const place = known ?? added.get(key) ?? [...above, name];
			if (!known) added.set(key, place);
			else if (index === path.length - 1) met.set(key, known);
			above = place;
		}
	}
	return { added: [...added.values()], existing: [...met.values()], problems };
}

function pathProblem(path: readonly string[]): Pick<LineProblem, 'kind' | 'text'> | null {
	if (path.length === 0 || path.includes('')) return { kind: 'name-missing', text: pathText(path) };
	if (path.length > depthMax) return { kind: 'too-deep', text: pathText(path) };
	const long = path.find((name) => name.length > nameLengthMax);
	return long === undefined ? null : { kind: 'name-too-long', text: `${long.slice(0, 40)}…` };
}
