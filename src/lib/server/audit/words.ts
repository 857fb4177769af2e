import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import type { Locale, Text } from '$lib/core/text';
import { actWords } from './act-words';
import { actsWithoutActor } from './acts';
import { type DetailWords, detailWords } from './detail-words';
import type { Entry } from './list';

/** An entry as somebody reads it. */
export interface EntryWords {
	readonly id: number;
	/** ISO 8601, for machines. */
	readonly at: string;
	readonly time: string;
	readonly act: string;
	readonly actor: string;
	readonly details: readonly DetailWords[];
}

/** An act that this version does not know, as a newer process beside it writes one, is shown by its own name. */
const wordsByAct: Readonly<Record<string, Text>> = actWords;

export function entryWords(entry: Entry, locale: Locale, timeZone: string): EntryWords {
	const [day = '', clock = ''] = localTime(entry.at, timeZone).split(' ');
	return {
		id: entry.id,
		at: entry.at.toISOString(),
		time: `${formatDate(day, locale)}, ${clock}`,
		act: wordsByAct[entry.act]?.[locale] ?? entry.act,
		actor: actorWords(entry, locale),
		details: detailWords(entry.details, locale)
	};
}

/** `2026-11-22 04:03` in a time zone. */
export function localTime(at: Date, timeZone: string): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}

function actorWords({ actor, act }: Entry, locale: Locale): string {
	if (actor.kind === 'person') return actor.name;
	if (actor.kind === 'program') return m.governance_actor_program({}, { locale });
	return actsWithoutActor.has(act)
		? m.governance_actor_address({}, { locale })
		: m.governance_actor_erased({}, { locale });
}
