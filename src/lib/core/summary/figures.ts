import { formatList, inBoth } from '../format';
import type { AgainstTarget, KpiId, KpiResult } from '../kpi/types';
import { kpiFigure, kpiIntervalEnds } from '../kpi/wording';
import { numeral } from '../numeral';
import type { Locale, Text } from '../text';
import { kpiName } from './kpi-names';
import { capitalised } from './words';

/** A KPI that was entered and can be computed. */
export type Given = readonly [kpi: KpiId, result: KpiResult & { readonly value: number }];

/**
 * The figures that no contradiction has told yet, a sentence for each way they can stand against their target. An interval is
 * named only where it decides; the page shows all of them.
 */
export function againstTargets(rest: readonly Given[]): Text | null {
	if (rest.length === 0) return null;
	return inBoth((locale) => {
		const told = (['met', 'missed', 'not distinguishable', null] as const).flatMap((verdict) => {
			const members = rest.filter(([, result]) => result.againstTarget === verdict);
			return members.length === 0 ? [] : [capitalised(sentenceOn(verdict, members, locale))];
		});
		return told.join(' ');
	});
}

function sentenceOn(verdict: AgainstTarget | null, members: readonly Given[], locale: Locale): string {
	const german = locale === 'de';
	switch (verdict) {
		case 'met':
			return german ? judgedInGerman('erreicht', members) : judgedInEnglish(['meets', 'meet'], members);
		case 'missed':
			return german ? judgedInGerman('verfehlt', members) : judgedInEnglish(['misses', 'miss'], members);
		case 'not distinguishable':
			return german ? openInGerman(members) : openInEnglish(members);
		case null:
			return withoutTarget(members, locale);
	}
}

/** `der NPS verfehlt mit −20 das Ziel von 10, die Kundenzufriedenheit (CSAT) mit 60 % das von 80 %.` The verb stands once. */
function judgedInGerman(verb: string, members: readonly Given[]): string {
	const parts = members.map(([kpi, result], place) => {
		const figure = `${kpiName(kpi, 'nominative')}${place === 0 ? ` ${verb}` : ''} mit ${valueOf([kpi, result], 'de')}`;
		return `${figure} ${place === 0 ? 'das Ziel von' : 'das von'} ${targetOf([kpi, result], 'de')}`;
	});
	return `${formatList(parts, 'de')}.`;
}

function judgedInEnglish([meets, meet]: readonly [one: string, many: string], members: readonly Given[]): string {
	const [only] = members;
	if (members.length === 1 && only !== undefined) {
		const [kpi] = only;
		return `${kpiName(kpi, 'en')}, at ${valueOf(only, 'en')}, ${meets} its target of ${targetOf(only, 'en')}.`;
	}
	return `${numeral(members.length, 'en')} KPIs ${meet} their targets: ${valuesAgainstTargets(members)}.`;
}

/** What the interval leaves open: with its ends for one figure, in words for more. */
function openInGerman(members: readonly Given[]): string {
	const [only] = members;
	if (members.length === 1 && only !== undefined) {
		const [kpi, result] = only;
		const ends = kpiIntervalEnds(kpi, result, 'de');
		const interval = ends === null ? '' : `: Das 95‑%‑Intervall reicht von ${ends}`;
		return `ob ${kpiName(kpi, 'nominative')} mit ${valueOf(only, 'de')} das Ziel von ${targetOf(only, 'de')} erreicht, ist offen${interval}.`;
	}
	const parts = members.map(([kpi, result], place) => {
		const goal = place === 0 ? 'das Ziel von' : 'das von';
		const figure = `${kpiName(kpi, 'nominative')} mit ${valueOf([kpi, result], 'de')} ${goal} ${targetOf([kpi, result], 'de')}`;
		return place === 0 ? `${figure} erreicht` : figure;
	});
	return `ob ${formatList(parts, 'de')}, ist offen: Jedes dieser Ziele liegt im 95‑%‑Intervall.`;
}

function openInEnglish(members: readonly Given[]): string {
	const [only] = members;
	if (members.length === 1 && only !== undefined) {
		const [kpi, result] = only;
		const ends = kpiIntervalEnds(kpi, result, 'en');
		const interval = ends === null ? '' : `: the 95% interval runs from ${ends}`;
		return `whether ${kpiName(kpi, 'en')}, at ${valueOf(only, 'en')}, meets its target of ${targetOf(only, 'en')} is open${interval}.`;
	}
	const count = numeral(members.length, 'en');
	return `for ${count} KPIs it is open whether the target is met, as it lies within the 95% interval: ${valuesAgainstTargets(members)}.`;
}

function withoutTarget(members: readonly Given[], locale: Locale): string {
	const german = locale === 'de';
	const named = members.map(
		([kpi, result]) =>
			`${kpiName(kpi, german ? 'accusative' : 'en')} ${german ? 'von' : 'of'} ${valueOf([kpi, result], locale)}`
	);
	const list = formatList(named, locale);
	return german ? `für ${list} ist kein Ziel angegeben.` : `no target is given for ${list}.`;
}

/** `the NPS at −20 against 10, and customer satisfaction (CSAT) at 60% against 80%`. */
function valuesAgainstTargets(members: readonly Given[]): string {
	const parts = members.map(
		([kpi, result]) =>
			`${kpiName(kpi, 'en')} at ${valueOf([kpi, result], 'en')} against ${targetOf([kpi, result], 'en')}`
	);
	return formatList(parts, 'en');
}

function valueOf([kpi, { value, currency }]: Given, locale: Locale): string {
	return kpiFigure(kpi, value, currency, locale);
}

/** Only for churn it must be said which way a target lies. */
function targetOf([kpi, { target, currency }]: Given, locale: Locale): string {
	const figure = kpiFigure(kpi, target ?? 0, currency, locale);
	if (kpi !== 'churn') return figure;
	return `${locale === 'de' ? 'höchstens' : 'at most'} ${figure}`;
}

/** Better, worse or the same as in the previous period; without figures, which the page shows. */
export function againstPrevious(rest: readonly Given[]): Text | null {
	const of = (verdict: KpiResult['againstPrevious']) =>
		rest.filter(([, { againstPrevious }]) => againstPrevious === verdict).map(([kpi]) => kpi);
	const [better, worse, same] = [of('better'), of('worse'), of('within noise')];
	if (better.length + worse.length + same.length === 0) return null;
	const names = (kpis: readonly KpiId[], locale: Locale) => {
		if (rest.length === 1) return locale === 'de' ? 'der Wert' : 'the figure';
		const named = kpis.map((kpi) => kpiName(kpi, locale === 'de' ? 'nominative' : 'en'));
		return formatList(named, locale);
	};
	return inBoth((locale) => {
		const german = locale === 'de';
		const is = (kpis: readonly KpiId[]) =>
			german ? (kpis.length === 1 ? 'ist' : 'sind') : kpis.length === 1 ? 'has' : 'have';
		const parts = german
			? [
					better.length > 0 && `${is(better)} ${names(better, 'de')} besser geworden`,
					worse.length > 0 && `${is(worse)} ${names(worse, 'de')} schlechter geworden`,
					same.length > 0 && `${is(same)} ${names(same, 'de')} nicht erkennbar verändert`
				]
			: [
					better.length > 0 && `${names(better, 'en')} ${is(better)} improved`,
					worse.length > 0 && `${names(worse, 'en')} ${is(worse)} worsened`,
					same.length > 0 && `${names(same, 'en')} ${is(same)} not changed noticeably`
				];
		const told = parts.filter((part) => part !== false);
		return german
			? `Gegenüber der Vorperiode ${formatList(told, 'de')}.`
			: `Since the previous period, ${formatList(told, 'en')}.`;
	});
}
