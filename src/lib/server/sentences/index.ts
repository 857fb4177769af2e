import { compareSentences } from '$lib/core/sentences/compare';
import type { SentenceComparison, SentenceSide, SentenceSource } from '$lib/core/sentences/types';
import type { Locale } from '$lib/core/text';
import { type VoiceSentence, voiceThresholds } from '$lib/core/voice/types';
import type { OrganisationScope } from '../visits';
import * as voice from '../voice';
import { ofReports, type ReportSentence } from './of-reports';
import { ofRound, type RoundSentences } from './of-round';
import { stem } from './stem';

export type { ReportSentence, RoundSentences };

/** What customers wrote on one form. */
export interface FormSentences {
	readonly id: string;
	readonly name: string;
	readonly asksSentence: boolean;
	/** From so many on they are shown. */
	readonly threshold: number;
	/** null: too few so far. */
	readonly texts: readonly VoiceSentence[] | null;
}

/** How executives, staff and customers describe the company, as far as anybody may read it. */
export interface Described {
	readonly reports: readonly ReportSentence[];
	readonly round: RoundSentences | null;
	/** null: not for whoever asks. */
	readonly forms: readonly FormSentences[] | null;
	/** null: fewer than two sides have anything to compare. */
	readonly comparison: SentenceComparison | null;
}

export interface Describing {
	/** In which reports are written where their words do not say. */
	readonly locale: Locale;
	/** Names whose words are left out of the comparison, the company’s among them. */
	readonly names: readonly string[];
	/** Whether whoever asks may read what customers say (`kpis.read`). */
	readonly readsCustomers: boolean;
}

/** Needs `results.read`. Sentences are never kept beside each other: they are read where they belong, each time. */
export async function described(
	scope: OrganisationScope,
	{ locale, names, readsCustomers }: Describing
): Promise<Described> {
	const [reports, round, forms] = await Promise.all([
		ofReports(scope),
		ofRound(scope),
		readsCustomers ? ofForms(scope) : null
	]);
	const sources = [
		source('executives', 1, reports, locale),
		...sourcesOf(round),
		...(forms ?? []).map(({ texts }) => source('customers', voiceThresholds.sentences.min, texts ?? [], locale))
	];
	const companies = (forms ?? []).map(({ company }) => company);
	return { reports, round, forms, comparison: compareSentences(sources, { stem, names: [...names, ...companies] }) };
}

type OwnForm = FormSentences & { readonly company: string };

async function ofForms(scope: OrganisationScope): Promise<readonly OwnForm[]> {
	const [forms, written] = await Promise.all([voice.list(scope), voice.sentences(scope)]);
	return forms.map(({ id, name, company, asksSentence, sentenceThreshold }) => ({
		...{ id, name, company, asksSentence },
		threshold: sentenceThreshold,
		texts: written.find(({ formId }) => formId === id)?.texts ?? null
	}));
}

function sourcesOf(round: RoundSentences | null): readonly SentenceSource[] {
	if (round?.kind === 'together') return [source('organisation', round.threshold, texts(round.all), round.locale)];
	if (round?.kind !== 'told-apart') return [];
	const { threshold, leadership, staff, locale } = round;
	return [source('executives', threshold, texts(leadership), locale), source('staff', threshold, texts(staff), locale)];
}

function source(
	side: SentenceSide,
	threshold: number,
	sentences: readonly { readonly text: string; readonly locale?: Locale }[],
	locale: Locale
): SentenceSource {
	return { side, threshold, sentences: sentences.map((each) => ({ text: each.text, locale: each.locale ?? locale })) };
}

function texts(sentences: readonly string[]): readonly { readonly text: string }[] {
	return sentences.map((text) => ({ text }));
}
