import { m } from '$lib/i18n/generated/messages.js';
import type { Publication, PublishedGroup } from '$lib/core/round/publication';
import type { TrendRound } from '$lib/core/round/trend-groups';
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

const namelessOnes = new WeakMap<Publication, Map<Locale, Publication>>();

/** Likewise of one, made once for each language as long as it is in memory, so that what is worked out of it can be kept with it. */
export function nameless(publication: Publication, locale: Locale): Publication {
	const made = namelessOnes.get(publication) ?? new Map<Locale, Publication>();
	namelessOnes.set(publication, made);
	const known = made.get(locale);
	if (known) return known;
	const [presented = publication] = withoutNames([publication], locale);
	made.set(locale, presented);
	return presented;
}

/** Rounds of a picture over time, likewise. */
export function roundsWithoutNames(rounds: readonly TrendRound[], locale: Locale): readonly TrendRound[] {
	const publications = withoutNames(
		rounds.map(({ publication }) => publication),
		locale
	);
	return rounds.map((round, place) => ({ ...round, publication: publications[place] ?? round.publication }));
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
