import { formatList, inBoth } from '../format';
import type { AgainstTarget, KpiId, KpiResult } from '../kpi/types';
import { kpiFigure, kpiFigureWithInterval, kpiTarget } from '../kpi/wording';
import type { Locale, Text } from '../text';
import { kpiName } from './kpi-names';
import { capitalised, numeral } from './words';

/** A KPI that was entered and can be computed. */
export type Given = readonly [kpi: KpiId, result: KpiResult & { readonly value: number }];

/** The figures that no contradiction has told yet, together by how they stand against their target. */
export function againstTargets(rest: readonly Given[], givenCount: number): Text | null {
	const [only] = rest;
	if (only === undefined) return null;
	const judged = rest.filter(([, { againstTarget }]) => againstTarget !== null);
	if (rest.length === givenCount && judged.length === rest.length && rest.length > 2 && rest.every(isMet)) {
		return {
			de: `Alle ${numeral(rest.length, 'de')} Kennzahlen erreichen ihr Ziel: ${intervalNamedOnce(figures(rest, 'de'), 'de')}.`,
			en: `All ${numeral(rest.length, 'en')} KPIs meet their target: ${intervalNamedOnce(figures(rest, 'en'), 'en')}.`
		};
	}
	return inBoth((locale) => {
		const groups = (['met', 'missed', 'not distinguishable', null] as const)
			.map((verdict) => [verdict, rest.filter(([, result]) => result.againstTarget === verdict)] as const)
			.filter(([, members]) => members.length > 0);
		const clauses = groups.map(([verdict, members], place) => {
			const before = place > 0 && verdict !== null;
			return `${figures(members, locale)} ${predicate(verdict, members.length === 1, before, locale)}`;
		});
		return `${capitalised(intervalNamedOnce(clauses.join('; '), locale))}.`;
	});
}

function isMet([, { againstTarget }]: Given): boolean {
	return againstTarget === 'met';
}

/** `die Abwanderungsquote mit 3,4 % (95‑%‑Intervall 2,5 bis 4,6 %; Ziel höchstens 6 %)`, joined as a list. */
function figures(members: readonly Given[], locale: Locale): string {
	return formatList(
		members.map(([kpi, result]) => {
			const target = kpiTarget(kpi, result, locale);
			const goal = target === null ? null : `${locale === 'de' ? 'Ziel' : 'target'} ${target}`;
			const full = withGoal(kpi, result, goal, locale);
			return `${kpiName(kpi, locale === 'de' ? 'nominative' : 'en')} ${locale === 'de' ? 'mit' : 'at'} ${full}`;
		}),
		locale
	);
}

/** A product of three entries never has an interval, so nobody misses one there. */
function withGoal(kpi: KpiId, result: Given[1], goal: string | null, locale: Locale): string {
	if (kpi === 'clv') {
		const figure = kpiFigure(kpi, result.value, result.currency, locale);
		return goal === null ? figure : `${figure} (${goal})`;
	}
	const figure = kpiFigureWithInterval(kpi, result, locale);
	return goal === null ? figure : `${figure.slice(0, -1)}; ${goal})`;
}

/** Which interval is meant is said once; after that its ends are enough. */
function intervalNamedOnce(text: string, locale: Locale): string {
	const name = locale === 'de' ? '95‑%‑Intervall ' : '95% interval ';
	const after = text.indexOf(name) + name.length;
	return after < name.length ? text : text.slice(0, after) + text.slice(after).replaceAll(name, '');
}

/** What a group of figures does; `before` where the target was named in a clause before. */
function predicate(verdict: AgainstTarget | null, one: boolean, before: boolean, locale: Locale): string {
	if (locale === 'de') {
		const goal = before ? 'es' : one ? 'das gesetzte Ziel' : 'die gesetzten Ziele';
		switch (verdict) {
			case 'met':
				return `${one ? 'erreicht' : 'erreichen'} ${goal}`;
			case 'missed':
				return before ? `${one ? 'verfehlt' : 'verfehlen'} das eigene` : `${one ? 'verfehlt' : 'verfehlen'} ${goal}`;
			case 'not distinguishable':
				return `${one ? 'lässt' : 'lassen'} offen, ob das ${before ? 'eigene' : 'gesetzte Ziel'} erreicht ist`;
			case null:
				return `${one ? 'ist' : 'sind'} ohne Ziel angegeben`;
		}
	}
	switch (verdict) {
		case 'met':
			return one ? 'meets its target' : 'meet their targets';
		case 'missed':
			return one ? 'misses its target' : 'miss their targets';
		case 'not distinguishable':
			return one ? 'leaves open whether its target is met' : 'leave open whether their targets are met';
		case null:
			return one ? 'has no target' : 'have no target';
	}
}

/** Better, worse or the same as in the previous period; without figures, which the page shows. */
export function againstPrevious(rest: readonly Given[]): Text | null {
	const of = (verdict: KpiResult['againstPrevious']) =>
		rest.filter(([, { againstPrevious }]) => againstPrevious === verdict).map(([kpi]) => kpi);
	const [better, worse, same] = [of('better'), of('worse'), of('within noise')];
	if (better.length + worse.length + same.length === 0) return null;
	const alone = { de: 'der Wert', en: 'the figure' };
	const names = (kpis: readonly KpiId[], locale: Locale) =>
		rest.length === 1
			? alone[locale]
			: formatList(
					kpis.map((kpi) => kpiName(kpi, locale === 'de' ? 'nominative' : 'en')),
					locale
				);
	return inBoth((locale) => {
		const german = locale === 'de';
		const is = (kpis: readonly KpiId[]) =>
			german ? (kpis.length === 1 ? 'ist' : 'sind') : kpis.length === 1 ? 'is' : 'are';
		const parts = german
			? [
					better.length > 0 && `${is(better)} ${names(better, 'de')} besser geworden`,
					worse.length > 0 && `${is(worse)} ${names(worse, 'de')} schlechter geworden`,
					same.length > 0 && `${is(same)} ${names(same, 'de')} nicht erkennbar verändert`
				]
			: [
					better.length > 0 && `${names(better, 'en')} ${is(better)} better`,
					worse.length > 0 && `${names(worse, 'en')} ${is(worse)} worse`,
					same.length > 0 && `${names(same, 'en')} ${is(same)} not noticeably different`
				];
		const told = parts.filter((part) => part !== false);
		return german
			? `Gegenüber der Vorperiode ${formatList(told, 'de')}.`
			: `Compared with the previous period, ${formatList(told, 'en')}.`;
	});
}
