import type { Item, QuestionnaireItem } from '../catalogue/types';
import { formatNumber, inBoth } from '../format';
import type { Text } from '../text';
import { parseCalendarDate } from './calendar';
import { isWebAddress } from './evidence';
import { factLengthMax, linkLengthMax, noteLengthMax, whenLengthMax } from './limits';
import type { Answer, AnswerValue, Evidence, Level, Position } from './types';

/** One item as a person left it: texts as typed, so that nothing is lost and nothing is judged before it must be. */
export interface AnswerDraft {
	readonly item: string;
	/** null: nothing chosen (yet); a note or a fact may stand alone. */
	readonly value: AnswerValue | null;
	readonly note?: string;
	readonly evidence?: Evidence;
}

/** A message at one form field. */
export interface FieldProblem {
	readonly field: string;
	/** `too-long` cannot be stored; `unreadable` is stored as typed and does not count. */
	readonly reason: 'too-long' | 'unreadable';
	readonly message: Text;
}

/** Names of an item's form fields; flat, because nested names are not parsed without JavaScript. */
export const fieldsOf = (item: string) => ({
	value: `value.${item}`,
	note: `note.${item}`,
	what: `what.${item}`,
	when: `when.${item}`,
	link: `link.${item}`
});

/**
 * Reads the fields of `items` from a submitted form. An item none of whose fields were sent is left out (its page did not
 * show it); one whose fields are all empty comes back as a draft without a value, which clears it. An unreadable choice is
 * taken as none: only a tampered form can send one.
 */
export function readDrafts(items: readonly Item[], form: ReadonlyMap<string, string>): AnswerDraft[] {
	return items.flatMap((item) => {
		const names = fieldsOf(item.id);
		if (!Object.values(names).some((name) => form.has(name))) return [];
		const text = (name: string) => cleanText(form.get(name) ?? '');
		return [
			draft(item.id, readValue(item, form.get(names.value) ?? ''), text(names.note), {
				what: text(names.what),
				when: text(names.when),
				link: text(names.link)
			})
		];
	});
}

/** Merges what a page sent over what is stored: fields the page did not show stay as they are. */
export function mergeDraft(
	stored: AnswerDraft | undefined,
	sent: AnswerDraft,
	shown: ReadonlySet<string>
): AnswerDraft {
	const names = fieldsOf(sent.item);
	const from = (name: string) => (shown.has(name) ? sent : stored);
	return draft(sent.item, from(names.value)?.value ?? null, from(names.note)?.note ?? '', {
		what: from(names.what)?.evidence?.what ?? '',
		when: from(names.when)?.evidence?.when ?? '',
		link: from(names.link)?.evidence?.link ?? ''
	});
}

/** What has to be mended in a draft before it can count, each at its field. Texts longer than the limits are refused too. */
export function draftProblems({ item, note = '', evidence }: AnswerDraft): FieldProblem[] {
	const names = fieldsOf(item);
	const problems: FieldProblem[] = [];
	if (note.length > noteLengthMax) problems.push(tooLong(names.note, noteLengthMax));
	if (!evidence) return problems;
	const { what, when = '', link = '' } = evidence;
	if (what.length > factLengthMax) problems.push(tooLong(names.what, factLengthMax));
	if (when.length > whenLengthMax) problems.push(tooLong(names.when, whenLengthMax));
	else if (when && !parseCalendarDate(when)) {
		problems.push({ field: names.when, reason: 'unreadable', message: unreadableDate });
	}
	if (link.length > linkLengthMax) problems.push(tooLong(names.link, linkLengthMax));
	else if (link && !isWebAddress(link)) {
		problems.push({ field: names.link, reason: 'unreadable', message: unreadableLink });
	}
	return problems;
}

/**
 * The answer a draft stands for, or null where nothing was chosen. A date or link that cannot be read is left out (the
 * fact then does not count), so that one slip of the keyboard never stops a report.
 */
export function draftAnswer({ item, value, note, evidence }: AnswerDraft): Answer | null {
	if (!value) return null;
	const when = evidence?.when && parseCalendarDate(evidence.when) ? evidence.when : undefined;
	const link = evidence?.link && isWebAddress(evidence.link) ? evidence.link : undefined;
	return {
		item,
		...value,
		...(note && { note: note.slice(0, noteLengthMax) }),
		...(evidence && {
			evidence: { what: evidence.what.slice(0, factLengthMax), ...(when && { when }), ...(link && { link }) }
		})
	};
}

/** The draft that leads back to an answer, for opening a downloaded file again. */
export function answerDraft({ item, note, evidence, ...value }: Answer): AnswerDraft {
	return { item, value, ...(note && { note }), ...(evidence && { evidence }) };
}

/** A draft that holds nothing: storing it means removing it. */
export function isEmptyDraft(draft: AnswerDraft): boolean {
	return draft.value === null && draft.note === undefined && draft.evidence === undefined;
}

/** The value of an item's radio button. */
export function valueField(value: AnswerValue | null | undefined): string {
	if (!value) return '';
	if ('level' in value) return `level-${value.level}`;
	if ('position' in value) return `position-${value.position}`;
	if ('neither' in value) return 'neither';
	return 'notApplicable' in value ? 'not-applicable' : 'dont-know';
}

/** Facts are asked only for what is claimed: levels 3 and 4 of items that take evidence. */
export function asksForFact(item: QuestionnaireItem, draft: AnswerDraft | undefined): boolean {
	return item.takesEvidence && !!draft?.value && 'level' in draft.value && draft.value.level >= 3;
}

function draft(item: string, value: AnswerValue | null, note: string, fact: Required<Evidence>): AnswerDraft {
	const { what, when, link } = fact;
	const hasFact = what !== '' || when !== '' || link !== '';
	return {
		item,
		value,
		...(note && { note }),
		...(hasFact && { evidence: { what, ...(when && { when }), ...(link && { link }) } })
	};
}

function readValue(item: Item, text: string): AnswerValue | null {
	if (text === 'not-applicable') return { notApplicable: true };
	if (text === 'dont-know') return { dontKnow: true };
	if (item.kind === 'contrast') {
		if (text === 'neither') return { neither: true };
		const position = /^position-([1-7])$/.exec(text)?.[1];
		return position === undefined ? null : { position: Number(position) as Position };
	}
	const level = /^level-([0-4])$/.exec(text)?.[1];
	return level === undefined ? null : { level: Number(level) as Level };
}

/** Databases cannot keep a NUL; other control characters but tab and line break have no place in a note. */
function cleanText(text: string): string {
	return text
		.replaceAll('\r\n', '\n')
		.replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
		.trim();
}

function tooLong(field: string, charactersMax: number): FieldProblem {
	const max = inBoth((locale) => formatNumber(charactersMax, locale));
	return {
		field,
		reason: 'too-long',
		message: { de: `Bitte kürzen: höchstens ${max.de} Zeichen.`, en: `Please shorten: at most ${max.en} characters.` }
	};
}

const unreadableDate: Text = {
	de: 'Dieses Datum gibt es nicht. Bitte so: 2026-03-14.',
	en: 'There is no such date. Please write it like 2026-03-14.'
};
const unreadableLink: Text = {
	de: 'Bitte eine vollständige Adresse, die mit http:// oder https:// beginnt.',
	en: 'Please give a full address that begins with http:// or https://.'
};
