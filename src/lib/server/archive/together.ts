import type { Questionnaire } from '$lib/core/catalogue/types';
import { depthMax } from '$lib/core/organisation/department-tree';
import { groupBy } from '$lib/core/organisation/group-by';
import { addResponse, beginTally } from '$lib/core/round/accumulate';
import { type FixedGroupId, fixedGroupIds } from '$lib/core/round/publication';
import { namedPeople, type RoundGroup } from '$lib/core/round/types';
import { refuse } from './read';
import type { Row, Rows } from './rows';

/** The questionnaires of a file, by whoever answers them. */
export interface Answered {
	readonly questionnaireId: string;
	readonly questionnaireVersion: string;
}
export type Questionnaires = ReadonlyMap<string, Questionnaire>;

export function nameOf({ questionnaireId, questionnaireVersion }: Answered): string {
	return `${questionnaireId} ${questionnaireVersion}`;
}

/** What of a publication says to which round and questionnaire it belongs. */
interface Published {
	readonly round: { readonly kind: string; readonly questionnaire: { readonly id: string; readonly version: string } };
	readonly groups: readonly unknown[];
}

/** Whether a publication is one of this round: of its kind and questionnaire, first the organisation, and every item known. */
export function isOfRound({ round, groups }: Published, row: Row<'rounds'>, questionnaires: Questionnaires): boolean {
	const { id: questionnaireId, version: questionnaireVersion } = round.questionnaire;
	const asked = questionnaires.get(nameOf({ questionnaireId, questionnaireVersion }));
	if (!asked || nameOf(row) !== nameOf({ questionnaireId, questionnaireVersion }) || row.kind !== round.kind)
		return false;
	const kinds = new Map(asked.items.map(({ id, kind }) => [id, kind]));
	const shown = groups as readonly Group[];
	const holds = ({ figures }: Group) =>
		figures === undefined ||
		(figures.items.length === kinds.size && figures.items.every((item) => isAnswered(item, kinds.get(item.id))));
	return shown[0]?.id === 'organisation' && isTree(shown) && shown.every(holds);
}

/** Whether each of these is there once, and lies below one of the others or at the top: pages walk up from any of them. */
function isTree(groups: readonly Pick<Group, 'id' | 'parentId'>[]): boolean {
	const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
	return parents.size === groups.length && groups.every(({ id }) => isBelowTop(id, parents));
}

function isBelowTop(id: string, parents: ReadonlyMap<string, string | null>): boolean {
	let above: string | null | undefined = id;
	// Departments, the organisation above them and leaders below.
	for (let steps = 0; steps < depthMax + 3 && typeof above === 'string'; steps += 1) above = parents.get(above);
	return above === null;
}

/** Nothing may be added to what is not in the file: the reports of others have ids too. Wordings come with those who answered them. */
export function requireTogether(rows: Rows, wordings: Questionnaires): void {
	const { rounds, assessments, questionnaires, edits } = rows;
	const own = new Set([
		...rounds.map(({ id }) => `round:${id}`),
		...rounds.flatMap(({ id }) => fixedGroupIds.filter(isOneOfSome).map((group) => `group:${id}:${group}`)),
		...rows['round-groups'].map(({ roundId, id }) => `group:${roundId}:${id}`),
		...assessments.map(({ id }) => `assessment:${id}`)
	]);
	if (!edits.every(({ target }) => own.has(target))) refuse({ kind: 'contradictory' });
	const answered = new Set([...rounds, ...assessments].map(nameOf));
	const brought = questionnaires.map(({ id, version }) => `${id} ${version}`);
	if (!brought.every((name) => answered.has(name))) refuse({ kind: 'contradictory' });
	const groups = groupBy(rows['round-groups'], ({ roundId }) => roundId);
	if (![...groups.values()].every(isTree)) refuse({ kind: 'contradictory' });
	const given = groupBy(rows['named-answers'], ({ roundId }) => roundId);
	for (const round of rounds.filter(({ kind }) => kind === 'named')) {
		if (!areCounted(wordings.get(nameOf(round)), given.get(round.id) ?? [])) refuse({ kind: 'contradictory' });
	}
}

/** What is said about everybody is said about the round. */
function isOneOfSome(group: FixedGroupId): boolean {
	return group !== 'organisation';
}

/** Whether answers of a team can be counted as its pages count them. */
function areCounted(questionnaire: Questionnaire | undefined, answers: readonly Row<'named-answers'>[]): boolean {
	if (!questionnaire || answers.length > namedPeople.max) return false;
	try {
		const tally = beginTally(questionnaire, [team], null);
		for (const { sheet } of answers) addResponse(tally, { groupId: team.id, role: 'other-staff' }, sheet);
		return true;
	} catch {
		return false;
	}
}

const team: RoundGroup = {
	...{ id: 'team', kind: 'department', name: '', parentId: null, departmentIds: [] },
	invited: { by: 'personal', leadership: 0, customerFacing: 0, otherStaff: namedPeople.max }
};

interface Item {
	readonly id: string;
	readonly distribution?: readonly number[];
}

interface Group {
	readonly id: string;
	readonly parentId: string | null;
	readonly figures?: { readonly items: readonly Item[] };
}

/** A level for each of five, of a contrast *neither* and seven positions. */
function isAnswered({ distribution }: Item, kind: Questionnaire['items'][number]['kind'] | undefined): boolean {
	return kind !== undefined && (distribution === undefined || distribution.length === (kind === 'contrast' ? 8 : 5));
}
