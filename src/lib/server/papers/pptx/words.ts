import { m } from '$lib/i18n/generated/messages.js';
import { formatDate } from '$lib/core/format';
import type { PaperStage } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { missingWords } from '../words';

/** What stands on slides and in their notes beside what the paper says. */
export function stageWords({ name, number, upTo, of }: PaperStage, locale: Locale): string {
	const words = { name, number: String(number), upTo: String(upTo ?? number), of: String(of) };
	return upTo === undefined ? m.paper_deck_stage(words, { locale }) : m.paper_deck_stages(words, { locale });
}

export function commentWords(
	{ author, date }: { readonly author: string; readonly date: string },
	locale: Locale
): string {
	const day = formatDate(date, locale);
	return author === '' ? m.paper_comment({ day }, { locale }) : m.paper_comment_by({ author, day }, { locale });
}

export function findingWords(locale: Locale) {
	return {
		otherwise: m.report_finding_explanations({}, { locale }),
		setAside: (reason: string) => m.paper_set_aside({ reason }, { locale })
	};
}

export function planWords(locale: Locale) {
	return {
		place: m.paper_deck_place({}, { locale }),
		recommendation: m.paper_deck_recommendation({}, { locale }),
		steps: m.paper_deck_steps({}, { locale }),
		facts: m.paper_deck_facts({}, { locale }),
		basis: m.paper_deck_basis({}, { locale })
	};
}

export function appendixWords(locale: Locale) {
	return { title: m.paper_appendix({}, { locale }), lead: m.paper_appendix_lead({}, { locale }) };
}

export function provenanceWords(locale: Locale): string {
	return m.exports_provenance({}, { locale });
}

/** Headings of the columns behind a chart. */
export function chartWords(locale: Locale) {
	return {
		row: m.paper_deck_row({}, { locale }),
		position: m.paper_deck_position({}, { locale }),
		positionAgain: m.paper_deck_position_again({}, { locale }),
		interval: m.paper_deck_interval({}, { locale }),
		intervalOf: (name: string) => m.paper_deck_interval_of({ name }, { locale }),
		start: m.paper_deck_start({}, { locale }),
		low: (name: string) => m.paper_deck_low({ name }, { locale }),
		high: (name: string) => m.paper_deck_high({ name }, { locale }),
		below: (name: string) => m.paper_deck_below({ name }, { locale }),
		above: (name: string) => m.paper_deck_above({ name }, { locale })
	};
}

/** Each row of a table in which a value is missing, with the reason. */
export function missingNotes({ columns, rows }: PaperTable, locale: Locale): readonly string[] {
	return rows.flatMap(({ cells }) => {
		const reasons = new Map<string, string[]>();
		for (const [place, cell] of cells.entries()) {
			if (place === 0 || cell.missing === undefined) continue;
			const words = missingWords(cell.missing, locale);
			reasons.set(words, [...(reasons.get(words) ?? []), columns[place]?.name ?? '']);
		}
		const name = cells[0]?.text ?? '';
		return [...reasons].map(([reason, names]) => `${name}, ${names.join(', ')}: ${reason}`);
	});
}
