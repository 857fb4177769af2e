import { formatDate, formatList, inBoth, quote } from '../format';
import { kpiFigure } from '../kpi/wording';
import type { Recommendation } from '../recommendation/types';
import type { Locale, Text } from '../text';
import { daysAfter } from './days-after';
import { kpiName } from './kpi-names';
import { type Picture, contradictionsOf } from './picture';
import { type Sentence, said } from './sentence';
import { dimensionName, dimensionNames, inShortSentences } from './words';

/** What to do first, in 30, 60 and 90 days, and the figure to watch. */
export function firstSteps(picture: Picture): readonly Sentence[] {
	const { recommendations, subject } = picture.report;
	const [first, ...others] = recommendations;
	if (first === undefined) return [...said('must', nothingToDo(picture)), ...said('fills', higherAims(picture))];
	const by = (days: number, locale: Locale) => formatDate(daysAfter(subject.asOf, days), locale);
	return [
		...said('must', beginning(picture, first)),
		...said('may', {
			de: `Nach 60 Tagen, am ${by(60, 'de')}, sollte dieser Stand erreicht sein: ${inShortSentences(first.day60.de)}`,
			en: `After 60 days, on ${by(60, 'en')}, this should be in place. ${inShortSentences(first.day60.en)}`
		}),
		...said('dearly', {
			de: `Nach 90 Tagen, am ${by(90, 'de')}, sollte gelten: ${inShortSentences(first.day90.de)}`,
			en: `After 90 days, on ${by(90, 'en')}, the following should be true. ${inShortSentences(first.day90.en)}`
		}),
		...said('must', figureToWatch(picture, first)),
		...said('should', following(first, others.slice(0, 2)))
	];
}

function nothingToDo({ kind, scored, report, unbacked }: Picture): Text {
	if (kind === 'nothing') {
		return {
			de: 'Was zuerst zu tun wäre, hängt von den Antworten ab; noch gibt es keine, aus der etwas folgt.',
			en: 'What to do first depends on the answers, and there are none yet to go by.'
		};
	}
	const complete = scored.length > 0 && scored.every(({ score, target }) => score >= target - 1e-9);
	const head = complete && kind === 'profile' ? atEveryTarget : fromNoAnswer;
	const next = nextInstead(report, unbacked.length);
	return next === null ? head : inBoth((locale) => `${head[locale]} ${next[locale]}`);
}

const atEveryTarget: Text = {
	de: 'Keine Empfehlung greift, denn jede bewertete Dimension liegt am Ziel oder darüber.',
	en: 'No recommendation applies, as every dimension with a score is at its target or above.'
};

const fromNoAnswer: Text = {
	de: 'Keine Empfehlung greift, denn keine dieser Antworten löst eine aus.',
	en: 'No recommendation applies, as none of these answers calls for one.'
};

/** Where the answers leave nothing to do, what speaks against them comes first; then the evidence that they lack. */
function nextInstead({ findings }: Picture['report'], unbackedCount: number): Text | null {
	if (contradictionsOf(findings).some(({ kind }) => kind === 'self-image-above-evidence')) {
		return {
			de: 'Zuerst zu klären ist, warum die Kundenkennzahlen ein anderes Bild zeigen; mögliche Gründe stehen bei den Befunden.',
			en: 'The first question is why the customer KPIs tell a different story; the findings name possible reasons.'
		};
	}
	if (unbackedCount === 0) return null;
	return {
		de: 'Als Nächstes lohnt es, zu den hohen Antworten zusammenzutragen, was sich belegen lässt.',
		en: 'Next, it is worth gathering what evidence there is for the high answers.'
	};
}

/** Only a profile has targets that can be set (`docs/method.md` §8). */
function higherAims({ kind }: Picture): Text | null {
	if (kind !== 'profile') return null;
	return {
		de: 'Wer mehr vorhat, kann je Dimension ein eigenes Ziel setzen; Abstände und Empfehlungen richten sich dann danach.',
		en: 'Those who aim higher can set their own target for each dimension, and gaps and recommendations will follow it.'
	};
}

/** The first recommendation and why it starts where it does. A pulse addresses one of the staff, who decides little alone. */
function beginning(picture: Picture, recommendation: Recommendation): Text {
	const { title, dimension, firstStep } = recommendation;
	const { report, isOwnWork } = picture;
	return inBoth((locale) => {
		const [name, due] = [dimensionName(dimension, locale), formatDate(daysAfter(report.subject.asOf, 30), locale)];
		const why = reasonToBegin(picture, recommendation)?.[locale] ?? '';
		if (locale === 'de') {
			const head = isOwnWork ? 'An erster Stelle steht' : 'Beginnen sollten Sie mit';
			return `${head} ${quote(title.de, 'de')}; das setzt bei ${name} an${why}. Für den ersten Schritt sind 30 Tage vorgesehen, bis zum ${due}${continued(firstStep, 'de')}`;
		}
		const head = isOwnWork ? 'First comes' : 'Start with';
		return `${head} ${quote(title.en, 'en')}; it addresses ${name}${why}. The first step is due within 30 days, by ${due}${continued(firstStep, 'en')}`;
	});
}

function reasonToBegin({ report, scored }: Picture, { dimension, factors, kpi }: Recommendation): Text | null {
	if (report.overall.cappedBy.includes(dimension)) {
		return {
			de: ', also dort, wo die Gesamtstufe begrenzt wird',
			en: ', which is what limits the overall stage'
		};
	}
	if (scored.length > 1 && scored.at(-1)?.id === dimension) {
		return { de: ', also dort, wo das Profil am niedrigsten liegt', en: ', the lowest part of the profile' };
	}
	if (report.kpis[kpi]?.againstTarget !== 'missed' || factors.kpiPressure <= 1) return null;
	return {
		de: `, und die Kennzahl dazu, ${kpiName(kpi, 'nominative')}, verfehlt ihr Ziel`,
		en: `, and the KPI that goes with it, ${kpiName(kpi, 'en')}, misses its target`
	};
}

/** After a colon, or after a full stop where the step has a colon of its own. */
function continued(step: Text, locale: Locale): string {
	const own = inShortSentences(step[locale]);
	if (own.includes(':') || locale === 'en') return `. ${own}`;
	return `: ${own}`;
}

/** No promise: the figure at which it is checked, and what it was. */
function figureToWatch({ report, isOwnWork }: Picture, { kpi }: Recommendation): Text {
	const result = report.kpis[kpi];
	const value = result?.value ?? null;
	return inBoth((locale) => {
		const german = locale === 'de';
		const last = value === null ? null : kpiFigure(kpi, value, result?.currency, locale);
		if (last === null && isOwnWork) {
			return german
				? `Ob es etwas ändert, sollte sich mit der Zeit an einer Kennzahl zeigen: ${kpiName(kpi, 'nominative')}.`
				: `Whether it changes anything should in time show in one KPI, ${kpiName(kpi, 'en')}.`;
		}
		if (german) {
			const known = last === null ? 'bisher nicht angegeben' : `zuletzt ${last}`;
			return `Achten Sie von da an auf ${kpiName(kpi, 'accusative')}, ${known}.`;
		}
		const known = last === null ? 'not entered so far' : `most recently ${last}`;
		return `The figure to watch from then on is ${kpiName(kpi, 'en')}, ${known}.`;
	});
}

function following(first: Recommendation, others: readonly Recommendation[]): Text | null {
	if (others.length === 0) return null;
	return inBoth((locale) => {
		const titles = formatList(
			others.map(({ title }) => quote(title[locale], locale)),
			locale
		);
		const home = homes(first, others, locale);
		return locale === 'de'
			? `Danach ${others.length === 1 ? 'folgt' : 'folgen'} ${titles}${home}.`
			: `Next ${others.length === 1 ? 'comes' : 'come'} ${titles}${home}.`;
	});
}

/** Which dimensions the following ones are about, as far as it is not plain. */
function homes(first: Recommendation, others: readonly Recommendation[], locale: Locale): string {
	const german = locale === 'de';
	const ids = [...new Set(others.map(({ dimension }) => dimension))];
	const names = dimensionNames(ids, locale);
	if (!ids.includes(first.dimension)) {
		if (others.length === 1) return german ? `; das setzt bei ${names} an` : `; it addresses ${names}`;
		const both = ids.length === 1;
		return german
			? `; ${both ? 'beide' : 'sie'} setzen bei ${names} an`
			: `; ${both ? 'both' : 'they'} address ${names}`;
	}
	if (ids.length > 1) {
		const added = dimensionNames(
			ids.filter((id) => id !== first.dimension),
			locale
		);
		return german ? `; damit kommt ${added} hinzu` : `, which brings in ${added}`;
	}
	if (others.length === 2) return german ? ', beide zu derselben Dimension' : ', both about the same dimension';
	return german ? ', ebenfalls zu dieser Dimension' : ', about the same dimension';
}
