import { formatList, formatMoney, inBoth, quote } from '../format';
import { kpiIds } from '../kpi/types';
import { kpiFigure } from '../kpi/wording';
import type { Locale, Text } from '../text';
import { contradiction, moreContradictions } from './contradiction';
import { type Given, againstPrevious, againstTargets } from './figures';
import { type Picture, contradictionsOf, resultsOf } from './picture';
import { type Sentence, said } from './sentence';

/** Where self-image and customers' figures agree or disagree. */
export function customers(picture: Picture): readonly Sentence[] {
	const given = givenKpis(picture);
	if (given.length === 0) return [...said('must', noFigures(picture)), ...said('fills', oneWouldDo(picture))];
	const [strongest, ...others] = contradictionsOf(picture.report.findings);
	const rest = given.filter(([kpi]) => kpi !== strongest?.kpi);
	return [
		...said('must', strongest ? contradiction(picture, strongest, given, others.length === 0) : null),
		...said('should', moreContradictions(strongest, others)),
		...said('must', againstTargets(rest)),
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

function noFigures({ report, kind, isOwnWork }: Picture): Text | null {
	if (Object.keys(report.kpis).length > 0) {
		return {
			de: 'Berechnen lässt sich keine der angegebenen Kennzahlen; ob Ihre Kundschaft dieses Bild teilt, bleibt offen.',
			en: 'None of the KPIs entered can be computed, so it remains open whether your customers share this picture.'
		};
	}
	if (isOwnWork) {
		if (kind === 'nothing') return null;
		return {
			de: 'Nach Kennzahlen fragt dieser Fragebogen nicht; ob Ihre Kundschaft dieses Bild teilt, prüft er deshalb nicht.',
			en: 'This questionnaire asks for no KPIs, so it does not check whether your customers share this picture.'
		};
	}
	if (kind === 'nothing') {
		return {
			de: 'Auch von den vier Kundenkennzahlen ist keine angegeben.',
			en: 'Nor has any of the four customer KPIs been entered.'
		};
	}
	return {
		de: 'Von den vier Kundenkennzahlen ist keine angegeben; ob Ihre Kundschaft dieses Bild teilt, ist damit nicht geprüft.',
		en: 'None of the four customer KPIs has been entered, so whether your customers share this picture has not been checked.'
	};
}

function oneWouldDo({ kind, report, isOwnWork }: Picture): Text | null {
	if (kind === 'nothing' || isOwnWork || Object.keys(report.kpis).length > 0) return null;
	return {
		de: 'Schon eine einzige, etwa die Abwanderung des letzten Jahres, würde einen Vergleich erlauben.',
		en: 'Even a single one, such as last year’s churn, would allow a comparison.'
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
	const one = given.length === 1;
	if (given.every(([, { againstTarget, againstPrevious: before }]) => againstTarget === null && before === null)) {
		return {
			de: 'Ohne Ziel und ohne Vorperiode lässt sich nicht sagen, ob das zu Ihren Antworten passt.',
			en: 'Without a target or a previous period there is no telling whether that fits your answers.'
		};
	}
	if (report.overall.score === null) return null;
	return one
		? {
				de: 'Ihren Antworten widerspricht diese Kennzahl nach unseren Regeln nicht.',
				en: 'By our rules this KPI does not contradict your answers.'
			}
		: {
				de: 'Ihren Antworten widersprechen diese Kennzahlen nach unseren Regeln nicht.',
				en: 'By our rules these KPIs do not contradict your answers.'
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
		de: `In den Antworten selbst passt eines nicht zusammen: Sie liegen hoch zu ${named(true, 'de')} und niedrig zu ${named(false, 'de')}.`,
		en: `Within the answers themselves one thing does not fit: they are high on ${named(true, 'en')} and low on ${named(false, 'en')}.`
	};
}

function valueAtStake({ report: { valueAtStake: stake } }: Picture): Text | null {
	if (stake === null || stake.amount <= 0) return null;
	return inBoth((locale) => {
		const amount = formatMoney(Math.round(stake.amount), stake.currency, locale);
		const churn = kpiFigure('churn', stake.churnTargetPercent, undefined, locale);
		return locale === 'de'
			? `Der Abstand zum Abwanderungsziel von ${churn} entspricht rechnerisch ${amount} Umsatz über die Dauer der Kundenbeziehungen; das ist eine Obergrenze und keine Prognose.`
			: `By arithmetic, the gap to the churn target of ${churn} is worth ${amount} in revenue over the whole of the customer relationships; this is an upper bound and not a forecast.`;
	});
}
