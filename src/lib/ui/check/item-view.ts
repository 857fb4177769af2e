import { fieldsOf, valueField, type AnswerDraft, type FieldProblem } from '../../core/answer/draft';
import type { QuestionnaireItem } from '../../core/catalogue/types';
import type { Locale } from '../../core/text';

export interface OptionView {
	/** What the radio button sends. */
	readonly value: string;
	readonly text: string;
}

/** One question as a page shows it: in one language, with what is stored and what has to be mended. */
export interface ItemView {
	readonly id: string;
	readonly kind: 'graded' | 'contrast';
	readonly question: string;
	readonly help: string;
	/** Addresses of the passages it was built from; empty for our own interpretation. */
	readonly sources: readonly { readonly label: string; readonly href: string }[];
	/** Five behaviours, or seven points from left to right. */
	readonly options: readonly OptionView[];
	/** Contrasts only. */
	readonly poles: readonly [left: string, right: string] | null;
	readonly evidenceHint: string | null;
	readonly names: ReturnType<typeof fieldsOf>;
	readonly fields: Readonly<Record<string, string>>;
	readonly problems: Readonly<Record<string, string>>;
}

export interface ItemViewOptions {
	readonly locale: Locale;
	/** The person sees this contrast with its poles the other way round; it is scored the same way. */
	readonly swapped: boolean;
	readonly anchorOf: (passage: string) => string;
}

export function itemView(
	item: QuestionnaireItem,
	draft: AnswerDraft | undefined,
	problems: readonly FieldProblem[],
	{ locale, swapped, anchorOf }: ItemViewOptions
): ItemView {
	const names = fieldsOf(item.id);
	return {
		id: item.id,
		kind: item.kind === 'contrast' ? 'contrast' : 'graded',
		question: item.text[locale],
		help: item.help[locale],
		sources:
			item.sources === 'interpretation'
				? []
				: item.sources.map((passage) => ({ label: passage, href: `/sources#${anchorOf(passage)}` })),
		options:
			item.kind === 'contrast'
				? points(swapped)
				: item.levels.map((level, index) => ({ value: `level-${index}`, text: level[locale] })),
		poles: item.kind === 'contrast' ? polesOf(item.poles, locale, swapped) : null,
		evidenceHint: item.kind === 'contrast' ? null : (item.evidenceHint?.[locale] ?? null),
		names,
		fields: {
			[names.value]: valueField(draft?.value),
			[names.note]: draft?.note ?? '',
			[names.what]: draft?.evidence?.what ?? '',
			[names.when]: draft?.evidence?.when ?? '',
			[names.link]: draft?.evidence?.link ?? ''
		},
		problems: Object.fromEntries(problems.map(({ field, message }) => [field, message[locale]]))
	};
}

function points(swapped: boolean): OptionView[] {
	const positions = [1, 2, 3, 4, 5, 6, 7];
	if (swapped) positions.reverse();
	return positions.map((position, index) => ({ value: `position-${position}`, text: String(index + 1) }));
}

function polesOf(
	[focus, obsession]: readonly [Record<Locale, string>, Record<Locale, string>],
	locale: Locale,
	swapped: boolean
): [string, string] {
	return swapped ? [obsession[locale], focus[locale]] : [focus[locale], obsession[locale]];
}
