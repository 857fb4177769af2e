import { m } from '$lib/i18n/generated/messages.js';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';

/**
 * The same publications with departments called A, B, C … and listed in that order, for showing to others. Letters follow the random
 * ids of departments, so they say nothing of names, sizes or places in the tree; a department keeps its letter in all of these
 * publications.
 */
export function withoutNames(publications: readonly Publication[], locale: Locale): readonly Publication[] {
	const keys = publications.flatMap(({ groups }) => groups.filter(hasName).map(keyOf));
	const letters = new Map([...new Set(keys)].sort().map((key, place) => [key, letterOf(place)]));
	return publications.map((publication) => ({
		...publication,
		groups: listedByKey(publication.groups).map((group) =>
			hasName(group)
				? { ...group, name: m.results_department_letter({ letter: letters.get(keyOf(group)) ?? '' }, { locale }) }
				: group
		)
	}));
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(place: number): string {
	const last = String.fromCharCode(65 + (place % 26));
	return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

function hasName({ name }: PublishedGroup): boolean {
	return name !== null;
}

/** What a group is formed of; leaders of a department share its letter. */
function keyOf({ departmentIds }: PublishedGroup): string {
	return [...departmentIds].sort().join(' ');
}

function listedByKey(groups: readonly PublishedGroup[]): readonly PublishedGroup[] {
	const order = (kind: PublishedGroup['kind']) =>
		groups.filter((group) => group.kind === kind).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
	return [
		...groups.filter((group) => !hasName(group)),
		...order('department').filter(hasName),
		...order('department-leadership').filter(hasName)
	];
}
