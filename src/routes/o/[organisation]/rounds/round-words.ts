import { formatDate, formatRange } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { questionnaires } from '$lib/core/catalogue';
import { m } from '$lib/i18n/generated/messages.js';
import type { Round } from '$lib/server/rounds';

/** A round as lists and heads of pages name it. */
export function roundWords(round: Round, locale: Locale) {
	const { opensOn, closesOn, kind, questionnaireId } = round;
	return {
		name: round.name,
		status: round.status,
		statusWords: statusWords[round.status](),
		kind: kind === 'named' ? m.round_kind_named() : m.round_kind_anonymous(),
		questionnaire: questionnaires[questionnaireId].title[locale],
		opens: formatDate(opensOn, locale),
		closes: formatDate(closesOn, locale),
		days: formatRange(formatDate(opensOn, locale), formatDate(closesOn, locale), locale)
	};
}

const statusWords: Readonly<Record<Round['status'], () => string>> = {
	draft: () => m.round_status_draft(),
	scheduled: () => m.round_status_scheduled(),
	open: () => m.round_status_open(),
	paused: () => m.round_status_paused(),
	closing: () => m.round_status_closing(),
	closed: () => m.round_status_closed()
};

/** A share in whole per cent, rounded down: nothing is promised that is not there. */
export function percentOf(count: number, of: number): number {
	return of === 0 ? 0 : Math.min(100, Math.floor((100 * count) / of));
}
