import type { DepartmentChoice } from './types';

/** Makes one group of several: asked personally only where all of them are. Fewer than two change nothing. */
export function merge(
	choices: readonly DepartmentChoice[],
	isMerged: (choice: DepartmentChoice) => boolean
): readonly DepartmentChoice[] {
	const merged = choices.filter((choice) => isMerged(choice) && choice.departmentIds.length > 0);
	if (merged.length < 2) return choices;
	const group: DepartmentChoice = {
		departmentIds: merged.flatMap(({ departmentIds }) => departmentIds),
		way: merged.every(({ way }) => way === 'personal') ? 'personal' : 'link',
		headcount: merged.reduce((sum, { headcount }) => sum + headcount, 0)
	};
	return [...choices.filter((choice) => !merged.includes(choice)), group];
}

/** Takes merged groups apart again; a headcount has to be entered anew for each. */
export function split(
	choices: readonly DepartmentChoice[],
	isSplit: (choice: DepartmentChoice) => boolean
): readonly DepartmentChoice[] {
	return choices.flatMap((choice) =>
		isSplit(choice) && choice.departmentIds.length > 1
			? choice.departmentIds.map((id) => ({ departmentIds: [id], way: choice.way, headcount: 0 }))
			: [choice]
	);
}
