import { dimensionById } from '../../core/catalogue';
import { formatDate, formatNumber, formatSigned } from '../../core/format';
import type { Range } from '../../core/scoring/types';
import type { Report } from '../../core/report/types';
import type { Locale } from '../../core/text';

export interface ComparedRow {
	readonly name: string;
	/** Score with its band, in words; null: no score. */
	readonly one: string | null;
	readonly other: string | null;
	/** Signed points, this one minus the other; null where either has no score. */
	readonly difference: string | null;
	/** The bands overlap: the difference may be nothing but missing answers. */
	readonly overlaps: boolean;
}

export interface ComparedReports {
	readonly one: { readonly title: string; readonly date: string };
	readonly other: { readonly title: string; readonly date: string };
	/** The questionnaires differ: only what both scored is comparable, and it rests on different questions. */
	readonly sameQuestionnaire: boolean;
	readonly rows: readonly ComparedRow[];
}

/** Two reports side by side: the whole, then every dimension that at least one of them scored. */
export function compareReports(one: Report, other: Report, locale: Locale, whole = ''): ComparedReports {
	const dimensions = one.dimensions.flatMap((dimension): ComparedRow[] => {
		const its = other.dimensions.find(({ id }) => id === dimension.id);
		if (dimension.score === null && (its?.score ?? null) === null) return [];
		return [row(dimensionById(dimension.id).name[locale], dimension, its ?? noScore, locale)];
	});
	return {
		one: head(one, locale),
		other: head(other, locale),
		sameQuestionnaire:
			one.questionnaire.id === other.questionnaire.id && one.questionnaire.version === other.questionnaire.version,
		rows: [row(whole, one.overall, other.overall, locale), ...dimensions]
	};
}

interface Scored {
	readonly score: number | null;
	readonly band: Range | null;
}

const noScore: Scored = { score: null, band: null };

function row(name: string, one: Scored, other: Scored, locale: Locale): ComparedRow {
	const both = one.score !== null && other.score !== null;
	return {
		name,
		one: scoreText(one, locale),
		other: scoreText(other, locale),
		difference: both ? formatSigned(Math.round(one.score) - Math.round(other.score), locale) : null,
		overlaps: both && overlap(one.band, other.band)
	};
}

function scoreText({ score, band }: Scored, locale: Locale): string | null {
	if (score === null) return null;
	const number = (value: number) => formatNumber(value, locale);
	if (!band || number(band[0]) === number(band[1])) return number(score);
	return `${number(score)} (${number(band[0])}–${number(band[1])})`;
}

function overlap(one: Range | null, other: Range | null): boolean {
	if (!one || !other) return false;
	return one[0] <= other[1] && other[0] <= one[1];
}

function head({ subject }: Report, locale: Locale) {
	return {
		title: [subject.organisation, subject.unit].filter(Boolean).join(', '),
		date: formatDate(subject.asOf, locale)
	};
}
