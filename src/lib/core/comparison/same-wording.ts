import type { Questionnaire, QuestionnaireItem } from '../catalogue/types';
import type { Text } from '../text';

/** What two questionnaires, or two versions of one, ask alike; ids in the order of the first. */
export interface SharedItems {
	/** Asked by both in the same words. */
	readonly same: readonly string[];
	/** Asked by both, but what a person reads has changed: here a trend breaks. */
	readonly changed: readonly string[];
	readonly onlyFirst: readonly string[];
	readonly onlySecond: readonly string[];
}

/** Which answers to two questionnaires may be compared (`docs/method.md` §5, M5.two-reports). */
export function sharedItems(first: Questionnaire, second: Questionnaire): SharedItems {
	const seconds = new Map(second.items.map((item) => [item.id, item]));
	const firsts = new Set(first.items.map(({ id }) => id));
	const asked = first.items.flatMap((item) => {
		const its = seconds.get(item.id);
		return its === undefined ? [] : [{ id: item.id, same: sameWording(item, its) }];
	});
	return {
		same: asked.filter(({ same }) => same).map(({ id }) => id),
		changed: asked.filter(({ same }) => !same).map(({ id }) => id),
		onlyFirst: first.items.map(({ id }) => id).filter((id) => !seconds.has(id)),
		onlySecond: second.items.map(({ id }) => id).filter((id) => !firsts.has(id))
	};
}

/** All that a person reads before choosing an answer, in both languages; a label or a source may change without a break. */
function sameWording(one: QuestionnaireItem, other: QuestionnaireItem): boolean {
	const [read, readToo] = [wording(one), wording(other)];
	return read.length === readToo.length && read.every((text, place) => text === readToo[place]);
}

function wording(item: QuestionnaireItem): readonly string[] {
	const texts: readonly Text[] = [item.text, item.help, ...(item.kind === 'contrast' ? item.poles : item.levels)];
	return [item.kind, ...texts.flatMap(({ de, en }) => [de, en])];
}
