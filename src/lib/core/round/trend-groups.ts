import { definitionChange } from '../anonymity';
import type { Questionnaire } from '../catalogue/types';
import { formatList, inBoth, quote } from '../format';
import type { Text } from '../text';
import type { Publication, PublishedGroup } from './publication';

/** One closed round in a picture over time. */
export interface TrendRound {
	readonly publication: Publication;
	/** In the version that was answered. */
	readonly questionnaire: Questionnaire;
	/**
	 * Who was invited, by the id of the published group; a group is absent where that is not known, as behind an open link. Ids of
	 * people that mean the same in every round; nobody else ever sees them.
	 */
	readonly invited: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One group through the rounds, earliest first. */
export interface GroupCourse {
	/** As it is in the last round that has it. */
	readonly group: PublishedGroup;
	/** null: not in that round, or left out so that nobody can be worked out from two rounds. */
	readonly places: readonly (PublishedGroup | null)[];
	/** Rounds, by place, that are left out for that reason (M9.publication): 1 to k − 1 people left the group or joined it. */
	readonly hidden: readonly number[];
	/** Whether people joined or left between a round and the next; null where that is not known or one of the two is missing. */
	readonly membership: readonly ('same' | 'changed' | null)[];
	/** Why a line begins, ends or may mislead; empty where the group stayed what it was. */
	readonly notes: readonly Text[];
}

/** Follows every group of the last round back through the others (`docs/method.md` §5, M5.rounds). */
export function coursesOf(rounds: readonly TrendRound[]): readonly GroupCourse[] {
	const last = rounds.at(-1);
	return last === undefined ? [] : last.publication.groups.map((group) => courseOf(group, rounds));
}

function courseOf(group: PublishedGroup, rounds: readonly TrendRound[]): GroupCourse {
	const found = rounds.map(({ publication }) => publication.groups.find((one) => isSameGroup(one, group)) ?? null);
	const hidden = hiddenPlaces(found, rounds);
	const places = found.map((one, place) => (hidden.includes(place) ? null : one));
	const membership = places.slice(1).map((after, place) => membershipOf(places[place] ?? null, after, rounds, place));
	return { group, places, hidden, membership, notes: notesOf({ group, rounds, found, hidden, membership }) };
}

/** Names may change; a department is what it is formed of. */
function isSameGroup(one: PublishedGroup, other: PublishedGroup): boolean {
	if (one.kind !== other.kind) return false;
	return [...one.departmentIds].sort().join() === [...other.departmentIds].sort().join();
}

/** From the last round backwards, every round that differs too little from one of the later ones to stand beside it. */
function hiddenPlaces(found: readonly (PublishedGroup | null)[], rounds: readonly TrendRound[]): readonly number[] {
	const kept: number[] = [];
	const hidden: number[] = [];
	for (let place = rounds.length - 1; place >= 0; place--) {
		const own = found[place] ?? null;
		if (own === null) continue;
		const isTooClose = kept.some((later) => changeOf(own, found[later] ?? null, rounds, place, later) === 'hidden');
		(isTooClose ? hidden : kept).push(place);
	}
	return hidden.sort((a, b) => a - b);
}

function membershipOf(
	before: PublishedGroup | null,
	after: PublishedGroup | null,
	rounds: readonly TrendRound[],
	place: number
): 'same' | 'changed' | null {
	const change = before === null ? null : changeOf(before, after, rounds, place, place + 1);
	return change === 'hidden' ? null : change;
}

function changeOf(
	before: PublishedGroup,
	after: PublishedGroup | null,
	rounds: readonly TrendRound[],
	place: number,
	later: number
): ReturnType<typeof definitionChange> | null {
	const [one, other] = [rounds[place], rounds[later]];
	const was = one?.invited.get(before.id);
	const is = after === null ? undefined : other?.invited.get(after.id);
	if (was === undefined || is === undefined) return null;
	return definitionChange(was, is, Math.max(one?.publication.round.k ?? 1, other?.publication.round.k ?? 1));
}

interface Noted {
	readonly group: PublishedGroup;
	readonly rounds: readonly TrendRound[];
	readonly found: readonly (PublishedGroup | null)[];
	readonly hidden: readonly number[];
	readonly membership: readonly ('same' | 'changed' | null)[];
}

function notesOf({ group, rounds, found, hidden, membership }: Noted): readonly Text[] {
	const missing = found.findLastIndex((one) => one === null);
	const before = missing < 0 ? undefined : rounds[missing];
	return [
		...(before === undefined ? [] : [newGroupNote(before.publication, group)]),
		...(hidden.length > 0 ? [hiddenNote] : []),
		...(membership.includes('changed') ? [changedNote] : [])
	];
}

/** Where a group comes from, as far as departments tell: several joined, or one that was divided. */
function newGroupNote({ round, groups }: Publication, group: PublishedGroup): Text {
	const origins = groups.filter(
		({ kind, departmentIds }) => kind === group.kind && departmentIds.some((id) => group.departmentIds.includes(id))
	);
	const names = origins.flatMap(({ name }) => name ?? []);
	return inBoth((locale) => {
		const when = quote(round.name, locale);
		const from = formatList(
			names.map((name) => quote(name, locale)),
			locale
		);
		if (locale === 'de') {
			if (names.length === 0)
				return `In der Befragung ${when} gab es diese Gruppe noch nicht; ihre Linie beginnt danach.`;
			return names.length === 1
				? `In der Befragung ${when} war diese Gruppe anders zugeschnitten (damals ${from}); ihre Linie beginnt danach.`
				: `In der Befragung ${when} waren ${from} noch getrennte Gruppen; die gemeinsame Linie beginnt danach.`;
		}
		if (names.length === 0) return `The survey ${when} did not have this group yet; its line begins afterwards.`;
		return names.length === 1
			? `In the survey ${when} this group was cut differently (then ${from}); its line begins afterwards.`
			: `In the survey ${when} ${from} were still separate groups; their common line begins afterwards.`;
	});
}

const hiddenNote: Text = {
	de: 'Mindestens eine frühere Befragung fehlt hier: Zwischen ihr und einer späteren haben so wenige Personen die Gruppe gewechselt, dass der Unterschied etwas über sie verraten könnte.',
	en: 'At least one earlier survey is left out here: so few people joined or left the group between it and a later one that the difference could reveal something about them.'
};

const changedNote: Text = {
	de: 'Zwischen den Befragungen sind Personen dazugekommen oder gegangen; ein Teil des Unterschieds kann daran liegen.',
	en: 'People joined or left between the surveys, which may account for part of the difference.'
};
