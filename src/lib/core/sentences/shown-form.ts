/**
 * The form of a word that is written most often, ties by the alphabet. Whether it takes a capital letter is told by where it does not begin a
 * sentence (`forms`), since there (`firstForms`) everything does. Both hold how often a form is written.
 */
export function shownForm(forms: ReadonlyMap<string, number>, firstForms: ReadonlyMap<string, number>): string {
	const small = mostOf(smallCounts([...forms, ...firstForms]));
	const inside = [...forms].filter(([form]) => form.toLowerCase() === small);
	if (inside.length > 0) return mostOf(inside);
	if (forms.size > 0 && [...forms.keys()].every(isSmall)) return small;
	return mostOf([...firstForms].filter(([form]) => form.toLowerCase() === small));
}

type Counted = readonly (readonly [form: string, count: number])[];

function smallCounts(counted: Counted): Counted {
	const counts = new Map<string, number>();
	for (const [form, count] of counted) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + count);
	return [...counts];
}

function mostOf(counted: Counted): string {
	const [first] = counted.toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
	return first?.[0] ?? '';
}

function isSmall(form: string): boolean {
	return form === form.toLowerCase();
}
