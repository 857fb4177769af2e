import { formatDate, formatList, inBoth, quote } from '../format';
import { kpiFigure } from '../kpi/wording';
import type { Recommendation } from '../recommendation/types';
import type { Locale, Text } from '../text';
import { daysAfter } from './days-after';
import { kpiName } from './kpi-names';
import type { Picture } from './picture';
import { type Sentence, said } from './sentence';
import { dimensionName, uncapitalised } from './words';

/** What to do first, in 30, 60 and 90 days, and the figure to watch. */
export function firstSteps(picture: Picture): readonly Sentence[] {
	const { recommendations, subject } = picture.report;
	const [first, ...others] = recommendations;
	if (first === undefined) return [...said('must', nothingToDo(picture)), ...said('fills', higherAims(picture))];
	const by = (days: number, locale: Locale) => formatDate(daysAfter(subject.asOf, days), locale);
	return [
		...said('must', beginning(picture, first)),
		...said('may', {
			de: `Nach 60 Tagen, am ${by(60, 'de')}, sollte dieser Stand erreicht sein: ${first.day60.de}`,
			en: `After 60 days, on ${by(60, 'en')}, this should be in place. ${first.day60.en}`
		}),
		...said('dearly', {
			de: `Bis Tag 90, dem ${by(90, 'de')}, sollte gelten: ${first.day90.de}`,
			en: `By day 90, ${by(90, 'en')}, this should be true: ${uncapitalised(first.day90.en)}`
		}),
		...said('must', figureToWatch(picture, first)),
		...said('should', following(first, others.slice(0, 2)))
	];
}

function nothingToDo({ kind, scored }: Picture): Text | null {
	if (kind === 'nothing') {
		return {
			de: 'Was zuerst zu tun wäre, ergibt sich aus Antworten; noch gibt es dafür keine.',
			en: 'What to do first follows from answers, and so far there are none for it.'
		};
	}
	if (scored.length > 0 && scored.every(({ score, target }) => score >= target - 1e-9)) {
		return {
			de: 'Eine Empfehlung greift nicht, denn jede bewertete Dimension liegt am Ziel oder darüber.',
			en: 'No recommendation applies, as every dimension with a score is at its target or above.'
		};
	}
	return {
		de: 'Eine Empfehlung greift nicht; dafür gibt es zu wenige Antworten unterhalb des Ziels.',
		en: 'No recommendation applies, as too few answers lie below the target.'
	};
}

function higherAims({ kind }: Picture): Text | null {
	if (kind === 'nothing') return null;
	return {
		de: 'Wer mehr vorhat, kann je Dimension ein eigenes Ziel setzen; Abstände und Empfehlungen richten sich dann danach.',
		en: 'Those who aim higher can set a target of their own for each dimension, and gaps and recommendations will follow it.'
	};
}

/** The first recommendation and why it starts where it does. */
function beginning({ report, scored }: Picture, recommendation: Recommendation): Text {
	const { title, dimension, factors, kpi, firstStep } = recommendation;
	const capping = report.overall.cappedBy.includes(dimension);
	const lowest = scored.length > 1 && scored.at(-1)?.id === dimension;
	const missed = report.kpis[kpi]?.againstTarget === 'missed' && factors.kpiPressure > 1;
	return inBoth((locale) => {
		const name = dimensionName(dimension, locale);
		const due = formatDate(daysAfter(report.subject.asOf, 30), locale);
		if (locale === 'de') {
			const why = capping
				? ', also dort, wo das Ergebnis begrenzt wird'
				: lowest
					? ', also dort, wo das Profil am niedrigsten liegt'
					: missed
						? ', und die zugehörige Kennzahl verfehlt ihr Ziel'
						: '';
			return `Beginnen sollten Sie mit ${quote(title.de, 'de')}; das setzt bei ${name} an${why}. Der erste Schritt hat 30 Tage Zeit, bis zum ${due}${continued(firstStep, 'de')}`;
		}
		const why = capping
			? ', which is what limits the result'
			: lowest
				? ', the lowest part of the profile'
				: missed
					? ', and the KPI that goes with it misses its target'
					: '';
		return `Start with ${quote(title.en, 'en')}; it addresses ${name}${why}. The first step has 30 days, until ${due}${continued(firstStep, 'en')}`;
	});
}

/** After a colon, or after a full stop where the step has a colon of its own. */
function continued(step: Text, locale: Locale): string {
	const own = step[locale];
	if (own.includes(':')) return `. ${own}`;
	return `: ${locale === 'de' ? own : uncapitalised(own)}`;
}

/** No promise: the figure at which it is checked, and what it was. */
function figureToWatch({ report }: Picture, { kpi }: Recommendation): Text {
	const result = report.kpis[kpi];
	const value = result?.value ?? null;
	return inBoth((locale) => {
		const last = value === null ? null : kpiFigure(kpi, value, result?.currency, locale);
		if (locale === 'de') {
			const known = last === null ? 'bisher ohne Wert' : `zuletzt ${last}`;
			return `Zu beobachten ist von da an ${kpiName(kpi, 'nominative')}, ${known}.`;
		}
		const known = last === null ? 'so far without a value' : `last at ${last}`;
		return `The figure to watch from then on is ${kpiName(kpi, 'en')}, ${known}.`;
	});
}

function following(first: Recommendation, others: readonly Recommendation[]): Text | null {
	if (others.length === 0) return null;
	const same = others.filter(({ dimension }) => dimension === first.dimension).length;
	return inBoth((locale) => {
		const titles = formatList(
			others.map(({ title }) => quote(title[locale], locale)),
			locale
		);
		const home = homes(first, others, same, locale);
		return locale === 'de'
			? `Danach ${others.length === 1 ? 'folgt' : 'folgen'} ${titles}${home}.`
			: `Next ${others.length === 1 ? 'comes' : 'come'} ${titles}${home}.`;
	});
}

/** Which dimensions the following ones are about, as far as it is not plain. */
function homes(first: Recommendation, others: readonly Recommendation[], same: number, locale: Locale): string {
	const german = locale === 'de';
	if (same === others.length) {
		if (same === 2) return german ? ', beide zu derselben Dimension' : ', both about the same dimension';
		return german ? ', ebenfalls zu dieser Dimension' : ', about the same dimension';
	}
	const different = [
		...new Set(others.filter(({ dimension }) => dimension !== first.dimension).map(({ dimension }) => dimension))
	];
	const names = formatList(
		different.map((id) => dimensionName(id, locale)),
		locale
	);
	if (same > 0) return german ? `; hinzu kommt damit ${names}` : `, which brings in ${names}`;
	return german ? `, nun zu ${names}` : `, now about ${names}`;
}
