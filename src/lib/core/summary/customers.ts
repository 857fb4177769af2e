import { formatList, formatMoney, inBoth, quote } from '../format';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';
import { kpiFigure, kpiVerdictClause } from '../kpi/wording';
import type { Locale, Text } from '../text';
import { type Given, againstPrevious, againstTargets } from './figures';
import { kpiName } from './kpi-names';
import { type Contradiction, type Picture, contradictionsOf, resultsOf } from './picture';
import { type Sentence, said } from './sentence';
import { capitalised, counted, dimensionName, numeral, points } from './words';

/** Where self-image and customers' figures agree or disagree, each figure with its uncertainty. */
export function customers(picture: Picture): readonly Sentence[] {
	const given = givenKpis(picture);
	if (given.length === 0) return [...said('must', noFigures(picture)), ...said('fills', oneWouldDo(picture))];
	const [strongest, ...others] = contradictionsOf(picture.report.findings);
	const rest = given.filter(([kpi]) => kpi !== strongest?.kpi);
	return [
		...said('must', strongest ? contradiction(picture, strongest, others.length === 0) : null),
		...said('should', moreContradictions(strongest, others)),
		...said('must', againstTargets(rest, given.length)),
		...said('wants', againstPrevious(rest)),
		...said('must', strongest ? null : agreement(picture, given)),
		...said('wants', inconsistent(picture)),
		...said('may', valueAtStake(picture))
	];
}

function givenKpis({ report }: Picture): readonly Given[] {
	return kpiIds.flatMap((kpi): readonly Given[] => {
		const result = report.kpis[kpi];
		return result === undefined || result.value === null ? [] : [[kpi, { ...result, value: result.value }]];
	});
}

function noFigures({ report, kind }: Picture): Text {
	if (Object.keys(report.kpis).length > 0) {
		return {
			de: 'Berechnen lässt sich keine der angegebenen Kennzahlen; ob Ihre Kundschaft dieses Bild teilt, bleibt offen.',
			en: 'None of the KPIs entered can be computed, so it remains open whether your customers share this picture.'
		};
	}
	if (kind === 'nothing') {
		return {
			de: 'Auch von den vier Kennzahlen ist keine angegeben.',
			en: 'Nor has any of the four KPIs been entered.'
		};
	}
	return {
		de: 'Von den vier Kennzahlen ist keine angegeben; ob Ihre Kundschaft dieses Bild teilt, ist damit nicht geprüft.',
		en: 'None of the four KPIs has been entered, so whether your customers share this picture has not been checked.'
	};
}

function oneWouldDo({ kind, report }: Picture): Text | null {
	if (kind === 'nothing' || Object.keys(report.kpis).length > 0) return null;
	return {
		de: 'Schon eine einzige Kennzahl, etwa die Abwanderung des letzten Jahres, würde einen Vergleich erlauben.',
		en: 'A single one, such as last year’s churn, would already allow a comparison.'
	};
}

function contradiction({ report }: Picture, { kind, dimension, kpi }: Contradiction, alone: boolean): Text | null {
	const result = report.kpis[kpi];
	const score =
		dimension === undefined ? report.overall.score : report.dimensions.find(({ id }) => id === dimension)?.score;
	if (result === undefined || score === null || score === undefined) return null;
	const above = kind === 'self-image-above-evidence';
	const opposing = opposingVerdicts(result, above);
	return inBoth((locale) => {
		const clause = kpiVerdictClause(kpi, opposing, locale);
		const own = points(score, locale);
		const place = dimension === undefined ? null : dimensionName(dimension, locale);
		return above ? aboveEvidence(place, own, clause, alone, locale) : belowFigures(place, own, clause, locale);
	});
}

function aboveEvidence(place: string | null, own: string, clause: string, alone: boolean, locale: Locale): string {
	if (locale === 'de') {
		if (place === null)
			return `Selbstbild und Kundenzahlen gehen auseinander: Insgesamt ergeben Ihre Antworten ${own} Punkte, doch ${clause}.`;
		const head = alone
			? `Bei ${place} gehen Selbstbild und Kundenzahlen auseinander`
			: `Am weitesten gehen Selbstbild und Kundenzahlen bei ${place} auseinander`;
		return `${head}: Ihre Antworten ergeben dort ${own} Punkte, doch ${clause}.`;
	}
	if (place === null)
		return `Self-image and customer figures diverge: overall, your answers come to ${own} points, yet ${clause}.`;
	const head = alone
		? `Self-image and customer figures diverge in ${place}`
		: `Self-image and customer figures are furthest apart in ${place}`;
	return `${head}: your answers come to ${own} points there, yet ${clause}.`;
}

function belowFigures(place: string | null, own: string, clause: string, locale: Locale): string {
	if (locale === 'de') {
		return place === null
			? `Die Kundenzahlen fallen günstiger aus als Ihr Selbstbild: Insgesamt ergeben Ihre Antworten nur ${own} Punkte, doch ${clause}.`
			: `Günstiger als Ihr Selbstbild fallen die Kundenzahlen bei ${place} aus: Ihre Antworten ergeben dort nur ${own} Punkte, doch ${clause}.`;
	}
	return place === null
		? `Customer figures are kinder than your self-image: overall, your answers come to only ${own} points, yet ${clause}.`
		: `Customer figures are kinder than your self-image in ${place}: your answers come to only ${own} points there, yet ${clause}.`;
}

/** Only the verdicts that speak against the answers: `misses its target yet is better` would blur the point. */
function opposingVerdicts(result: KpiResult, above: boolean): KpiResult {
	const { againstTarget, againstPrevious: before } = result;
	return {
		...result,
		againstTarget: againstTarget === (above ? 'missed' : 'met') ? againstTarget : null,
		againstPrevious: above && before === 'worse' ? before : null
	};
}

function moreContradictions(strongest: Contradiction | undefined, others: readonly Contradiction[]): Text | null {
	if (strongest === undefined || others.length === 0) return null;
	const same = others.filter(({ kind }) => kind === strongest.kind);
	if (same.length < others.length) {
		return {
			de: `Daneben ${others.length === 1 ? 'steht' : 'stehen'} ${counted(others.length, 'weiterer Widerspruch', 'weitere Widersprüche', 'de').replace(/^eine /, 'ein ')}, teils in umgekehrter Richtung.`,
			en: `Beside it ${others.length === 1 ? 'stands' : 'stand'} ${counted(others.length, 'further contradiction', 'further contradictions', 'en')}, some in the opposite direction.`
		};
	}
	const [only] = others;
	const pair =
		others.length === 1 && only?.dimension !== undefined
			? pairing(only.kpi, dimensionName(only.dimension, 'de'), dimensionName(only.dimension, 'en'))
			: null;
	return (
		pair ?? {
			de: `${capitalised(numeral(others.length, 'de'))} weitere Vergleiche gehen in dieselbe Richtung.`,
			en: `${capitalised(numeral(others.length, 'en'))} further comparisons point the same way.`
		}
	);
}

function pairing(kpi: KpiId, german: string, english: string): Text {
	return {
		de: `Dasselbe Bild zeigt sich, wenn man ${german} neben ${kpiName(kpi, 'accusative')} hält.`,
		en: `The same picture appears when ${english} is set beside ${kpiName(kpi, 'en')}.`
	};
}

/** No contradiction: said only where something could have contradicted. */
function agreement({ kind, report }: Picture, given: readonly Given[]): Text | null {
	if (kind === 'nothing') {
		return {
			de: 'Antworten, denen sie gegenüberstünden, gibt es noch nicht.',
			en: 'There are no answers yet to set beside them.'
		};
	}
	if (given.every(([, { againstTarget, againstPrevious: before }]) => againstTarget === null && before === null)) {
		return {
			de: 'Ohne Ziel und ohne Vorperiode lässt sich daran nicht ablesen, ob das zu Ihren Antworten passt.',
			en: 'Without a target or a previous period there is no telling whether that fits your answers.'
		};
	}
	if (report.overall.score === null) return null;
	return given.length === 1
		? {
				de: 'Ihren Antworten widerspricht diese Zahl nach unseren Regeln nicht.',
				en: 'By our rules this figure does not contradict your answers.'
			}
		: {
				de: 'Ihren Antworten widersprechen diese Zahlen nach unseren Regeln nicht.',
				en: 'By our rules these figures do not contradict your answers.'
			};
}

/** Known or measured, and yet nothing begun (`docs/method.md` §7, paper only). */
function inconsistent(picture: Picture): Text | null {
	const paper = picture.report.findings.find(({ kind }) => kind === 'paper-only');
	if (paper === undefined) return null;
	const results = resultsOf(picture, paper.answers);
	const label = (id: string, locale: Locale) => quote(picture.items.get(id)?.label[locale] ?? id, locale);
	const named = (high: boolean, locale: Locale) =>
		formatList(
			results.filter(({ level }) => (level ?? 0) >= 3 === high).map(({ item }) => label(item, locale)),
			locale
		);
	return {
		de: `In den Antworten selbst passt eines nicht zusammen: hoch zu ${named(true, 'de')}, niedrig zu ${named(false, 'de')}.`,
		en: `Within the answers themselves one thing does not fit: high on ${named(true, 'en')}, low on ${named(false, 'en')}.`
	};
}

function valueAtStake({ report: { valueAtStake: stake } }: Picture): Text | null {
	if (stake === null || stake.amount <= 0) return null;
	return inBoth((locale) => {
		const amount = formatMoney(Math.round(stake.amount), stake.currency, locale);
		const churn = kpiFigure('churn', stake.churnTargetPercent, undefined, locale);
		return locale === 'de'
			? `Der Abstand zum Abwanderungsziel von ${churn} entspricht höchstens ${amount} Umsatz über die Dauer der Kundenbeziehungen, als Obergrenze und nicht als Prognose.`
			: `The distance from the churn target of ${churn} stands for at most ${amount} in revenue over the customers’ lifetime, an upper bound and not a forecast.`;
	});
}
