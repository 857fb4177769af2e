import { m } from '$lib/i18n/generated/messages.js';
import { ruleById } from '$lib/core/catalogue/rules';
import { formatDate, formatRange } from '$lib/core/format';
import type { PaperBlock, PaperFact, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import type { ResultsInput } from '../../results/input';
import { measureName } from '../../results/words';
import { derivation, heading, paragraph } from '../blocks';

/** SHA-256 of the stored document, with its canonical JSON. */
export interface StoredPublication {
	readonly json: string;
	readonly sha256: string;
}

interface MethodParts {
	/** Rules of the method that the figures follow, by id. */
	readonly rules: readonly string[];
	readonly participation?: PaperTable;
}

/** How the figures came about, who took part, and which rules protect people. */
export function methodSection(input: ResultsInput, { rules, participation }: MethodParts): PaperSection {
	const { locale, publication } = input;
	const say = { locale };
	const protects = ['M9.threshold', 'M9.publication', 'M9.one-voice', 'M9.groups'];
	const isNamed = publication.round.kind === 'named';
	return {
		...{ id: 'method', role: 'method', title: m.report_provenance_heading({}, say) },
		blocks: [
			{ kind: 'facts', facts: roundFacts(input) },
			...(participation ? [{ kind: 'table', table: participation } as const] : []),
			...(isNamed ? [] : [heading(m.paper_protection({}, say)), ...ruleBlocks(protects, locale)]),
			heading(m.paper_computation({}, say)),
			...ruleBlocks(rules, locale),
			...paragraph(m.report_provenance_interpretation({}, say), 'small'),
			...paragraph(m.report_provenance_validity({}, say), 'small')
		]
	};
}

/** Rules of the method with what they say. */
export function ruleBlocks(ids: readonly string[], locale: Locale): readonly PaperBlock[] {
	return ids.flatMap((id) => {
		const { title, explanation } = ruleById(id);
		return derivation(title[locale], [explanation[locale]]);
	});
}

export function daysOf({ publication, locale }: ResultsInput): string {
	const { opensOn, closesOn } = publication.round;
	return formatRange(formatDate(opensOn, locale), formatDate(closesOn, locale), locale);
}

/** Where the figures come from; the checksum only where the whole document may be read. */
export function provenanceOf(input: ResultsInput, stored: StoredPublication | null): readonly PaperFact[] {
	const { publication, questionnaire, locale } = input;
	const say = { locale };
	const title = questionnaire.title[locale];
	const version = publication.round.questionnaire.version.slice(0, 12);
	return [
		{
			label: m.report_provenance_questionnaire({}, say),
			text: m.report_provenance_version({ title, version }, say)
		},
		{
			label: m.report_provenance_method({}, say),
			text: m.report_provenance_method_version({ method: publication.method }, say)
		},
		{ label: m.report_provenance_date({}, say), text: formatDate(publication.round.closesOn, locale) },
		...(stored === null ? [] : [{ label: m.report_provenance_hash({}, say), text: stored.sha256 }])
	];
}

function roundFacts(input: ResultsInput): readonly PaperFact[] {
	const { publication, questionnaire, locale } = input;
	const say = { locale };
	const { kind, k, weights, hasOpenLinks } = publication.round;
	const weighted = Object.entries(weights ?? {}) as [Parameters<typeof measureName>[0], number][];
	return [
		{ label: m.paper_survey({}, say), text: publication.round.name },
		{ label: m.paper_days({}, say), text: daysOf(input) },
		{ label: m.report_provenance_questionnaire({}, say), text: questionnaire.title[locale] },
		{ label: m.paper_kind({}, say), text: (kind === 'named' ? m.round_kind_named : m.round_kind_anonymous)({}, say) },
		...(kind === 'named' ? [] : [{ label: m.paper_threshold({}, say), text: m.paper_threshold_words({ k }, say) }]),
		...(weighted.length === 0
			? []
			: [
					{
						label: m.paper_weights({}, say),
						text: weighted.map(([id, weight]) => `${measureName(id, locale)} ${weight}`).join(' · ')
					}
				]),
		...(hasOpenLinks ? [{ label: m.paper_open_links({}, say), text: m.results_open_links({}, say) }] : [])
	];
}
