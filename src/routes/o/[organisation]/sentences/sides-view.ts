import { formatDate } from '$lib/core/format';
import type { SentenceComparison, SentenceSide } from '$lib/core/sentences/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { Described, FormSentences, ReportSentence, RoundSentences } from '$lib/server/sentences';
import { sideName } from './side-name';
import { mostUsedWords } from './words-view';

export interface Link {
	readonly href: string;
	readonly text: string;
}

/** Sentences that came together, and from where. */
export interface Origin {
	readonly name: string;
	readonly href: string;
	/** In which language they were asked for; what is written may be in another. */
	readonly lang: Locale | null;
	readonly sentences: readonly string[];
}

/** A column of the page. */
export interface SideView {
	readonly side: SentenceSide;
	readonly name: string;
	/** How many sentences it has; null: none that may be told. */
	readonly count: string | null;
	/** What it says most often; null where nothing is compared, or nothing said twice. */
	readonly mostUsed: string | null;
	readonly origins: readonly Origin[];
	/** Why something is not there, and what to do about it. */
	readonly notes: readonly { readonly text: string; readonly link: Link | null }[];
}

interface Place {
	/** Path of the organisation. */
	readonly base: string;
	/** Whether whoever reads may record interviews. */
	readonly records: boolean;
	/** The sentences stay away, and how many there are stays. */
	readonly hidesSentences: boolean;
	readonly locale: Locale;
}

/** Executives, staff (or the whole organisation, where it cannot be told apart) and customers, in this order. */
export function sidesView({ reports, round, forms, comparison }: Described, place: Place): readonly SideView[] {
	const sides = [executives(reports, round, place), middle(round, place), customers(forms, place)];
	return sides.map((view) => ({ ...view, mostUsed: comparison && mostUsed(comparison, view.side) }));
}

function mostUsed(comparison: SentenceComparison, id: SentenceSide): string | null {
	const words = mostUsedWords(comparison, id);
	return words === '' ? null : m.sentences_most_used({ words });
}

function executives(reports: readonly ReportSentence[], round: RoundSentences | null, place: Place): SideView {
	const origins = [
		...reports.map((report) => ofReport(report, place.locale)),
		...(round?.kind === 'told-apart' ? [ofRound(round, round.leadership, place)] : [])
	];
	const link = place.records ? { href: `${place.base}/record`, text: m.sentences_executives_record() } : null;
	return side(
		'executives',
		origins,
		origins.length === 0 ? [{ text: m.sentences_executives_none(), link }] : [],
		place
	);
}

function middle(round: RoundSentences | null, place: Place): SideView {
	const note = (text: string) => [{ text, link: { href: `${place.base}/rounds`, text: m.sentences_to_rounds() } }];
	if (round === null) return side('staff', [], note(m.sentences_no_round()), place);
	const { name } = round;
	switch (round.kind) {
		case 'told-apart':
			return side('staff', [ofRound(round, round.staff, place)], [], place);
		case 'together': {
			const { threshold } = round;
			const text = m.sentences_together({ name, threshold });
			return side('organisation', [ofRound(round, round.all, place)], [{ text, link: null }], place);
		}
		case 'too-few': {
			const { threshold, count } = round;
			const few = { name, threshold };
			return side(
				'staff',
				[],
				note(count === null ? m.sentences_round_fewer(few) : m.sentences_round_few({ ...few, count })),
				place
			);
		}
		case 'off':
			return side('staff', [], note(m.sentences_round_off({ name })), place);
	}
}

function customers(forms: readonly FormSentences[] | null, place: Place): SideView {
	if (forms === null) return side('customers', [], [{ text: m.sentences_customers_closed(), link: null }], place);
	if (forms.length === 0) {
		const link = { href: `${place.base}/voice`, text: m.sentences_to_voice() };
		return side('customers', [], [{ text: m.sentences_customers_none(), link }], place);
	}
	const origins = forms.flatMap(({ id, name, texts }) => {
		if (texts === null) return [];
		const [first] = texts;
		const lang = first && texts.every(({ locale }) => locale === first.locale) ? first.locale : null;
		const origin = { name: m.sentences_from_form({ name }), href: `${place.base}/voice/${id}` };
		return [{ ...origin, lang, sentences: texts.map(({ text }) => text) }];
	});
	const notes = forms
		.filter(({ texts }) => texts === null)
		.map(({ id, name, asksSentence, threshold }) => ({
			text: asksSentence ? m.sentences_form_few({ threshold }) : m.sentences_form_not_asked(),
			link: { href: `${place.base}/voice/${id}`, text: m.sentences_from_form({ name }) }
		}));
	return side('customers', origins, notes, place);
}

function side(id: SentenceSide, origins: readonly Origin[], notes: SideView['notes'], place: Place): SideView {
	const count = origins.reduce((sum, { sentences }) => sum + sentences.length, 0);
	return {
		side: id,
		name: sideName(id),
		count: count === 0 ? null : m.sentences_count({ count }),
		mostUsed: null,
		origins: place.hidesSentences ? [] : origins,
		notes
	};
}

function ofReport({ text, asOf, unit, recordedBy, path }: ReportSentence, locale: Locale): Origin {
	const date = formatDate(asOf, locale);
	const head = unit === null ? m.sentences_from_report({ date }) : m.sentences_from_report_unit({ date, unit });
	const name = recordedBy === null ? head : `${head}, ${m.sentences_recorded_by({ name: recordedBy })}`;
	return { name, href: path, lang: null, sentences: [text] };
}

function ofRound({ id, name, locale }: RoundSentences, sentences: readonly string[], { base }: Place): Origin {
	return { name: m.sentences_from_round({ name }), href: `${base}/rounds/${id}/results`, lang: locale, sentences };
}
