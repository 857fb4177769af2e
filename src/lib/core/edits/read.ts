import { type DimensionId, dimensionIds } from '../catalogue/types';
import type { Text } from '../text';
import type { ReportEdit } from './edit';

/** Characters of one comment. */
export const commentMax = 4000;

/** Fields of the form, by their names. */
export const editFields = {
	summary: 'summary',
	dimension: (id: DimensionId) => `dimension.${id}`,
	place: (recommendation: string) => `place.${recommendation}`,
	hide: (recommendation: string) => `hide.${recommendation}`
} as const;

export interface EditProblem {
	readonly field: string;
	readonly message: Text;
}

export type ReadEdit =
	| { readonly ok: true; readonly edit: ReportEdit }
	| { readonly ok: false; readonly problems: readonly EditProblem[] };

/** Reads the form of an edit as it was typed. `recommendations`: ids in the order of the rules; places are counted from 1 and may be shared. */
export function readEdit(typed: ReadonlyMap<string, string>, recommendations: readonly string[]): ReadEdit {
	const textAt = (field: string) => (typed.get(field) ?? '').replaceAll('\r\n', '\n').trim();
	const comments = [editFields.summary, ...dimensionIds.map(editFields.dimension)];
	const places = recommendations.map((id, index) => {
		const field = editFields.place(id);
		const text = textAt(field);
		return { id, field, place: text === '' ? index + 1 : /^\d{1,3}$/.test(text) ? Number(text) : NaN };
	});
	const problems: EditProblem[] = [
		...comments.filter((field) => textAt(field).length > commentMax).map((field) => ({ field, message: tooLong })),
		...places
			.filter(({ place }) => !(place >= 1 && place <= recommendations.length))
			.map(({ field }) => ({ field, message: noPlace(recommendations.length) }))
	];
	if (problems.length > 0) return { ok: false, problems };
	const ordered = places.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
	const dimensions = dimensionIds.flatMap((id) => {
		const text = textAt(editFields.dimension(id));
		return text === '' ? [] : [[id, text] as const];
	});
	return {
		ok: true,
		edit: {
			summary: textAt(editFields.summary),
			dimensions: Object.fromEntries(dimensions),
			order: ordered.some((id, index) => id !== recommendations[index]) ? ordered : [],
			hidden: recommendations.filter((id) => typed.get(editFields.hide(id)) === 'yes')
		}
	};
}

/** Whether an edit adds nothing and changes nothing. */
export function isEmptyEdit({ summary, dimensions, order, hidden }: ReportEdit): boolean {
	return summary === '' && Object.keys(dimensions).length + order.length + hidden.length === 0;
}

const tooLong: Text = {
	de: `Höchstens ${commentMax} Zeichen. Kürzen Sie den Kommentar.`,
	en: `At most ${commentMax} characters. Shorten the comment.`
};

function noPlace(count: number): Text {
	return {
		de: `Schreiben Sie eine Zahl von 1 bis ${count}.`,
		en: `Write a number from 1 to ${count}.`
	};
}
