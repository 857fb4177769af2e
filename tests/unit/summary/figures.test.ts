import { describe, expect, it } from 'vitest';
import { dimensions, stageNames } from '$lib/core/catalogue';
import type { DimensionId } from '$lib/core/catalogue/types';
import { formatDate, formatMoney, formatNumber, formatShort } from '$lib/core/format';
import { kpiIds, type KpiId, type KpiResult } from '$lib/core/kpi/types';
import { locales, type Locale } from '$lib/core/text';
import type { SummaryRole } from '$lib/core/summary/types';
import { inShortSentences } from '$lib/core/summary/words';
import { manyProfiles, summaryOf, type Profile } from './profiles';

const profiles = manyProfiles(360);

const numberWords: Record<Locale, readonly string[]> = {
	de: ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
	en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
};

const kpiWords: Record<Locale, Record<KpiId, RegExp>> = {
	de: { churn: /Abwanderungsquote/, clv: /Kundenwert/, nps: /NPS/, csat: /Kundenzufriedenheit/ },
	en: { churn: /churn rate/i, clv: /lifetime value/i, nps: /NPS/, csat: /satisfaction/i }
};

describe.each(locales)('the figures of a summary (%s)', (locale) => {
	it('are all in the report', () => {
		const strange = profiles.flatMap((profile) => {
			const known = numbersOf(profile, locale);
			const shown = ownWords(profile, locale).match(/−?\d+(?:[.,]\d+)*/g) ?? [];
			return shown.filter((number) => !known.has(number)).map((number) => `${profile.name}: ${number}`);
		});
		expect(strange).toEqual([]);
	});

	it('name the stages of the report and its scores', () => {
		for (const profile of profiles) {
			const { overall } = profile.report;
			if (overall.basis !== 'dimensions' || overall.stage === null || overall.score === null) continue;
			const standing = paragraph(profile, 'standing', locale);
			const [, number, names, score] = (
				locale === 'de'
					? /ergibt sich(?: aus den Antworten)? Stufe (\d(?: bis \d)?) von 5, (.*), mit (\d+) von 100 Punkten\./
					: /(?:is at|amounts to) stage (\d(?: to \d)?) of 5, (.*), with a score of (\d+) out of 100\./
			).exec(standing)!;
			expect(number, profile.name).toBe(rangeWords(overall.stage.claimed, locale));
			expect(quotes(names!, locale)).toEqual(
				[...new Set(overall.stage.claimed)].map((stage) => stageNames[stage][locale])
			);
			expect(score).toBe(String(Math.round(overall.score)));
			const proved = (
				locale === 'de' ? /Belegt ist davon nur Stufe (\d(?: bis \d)?),/ : /Only stage (\d(?: to \d)?),/
			).exec(paragraph(profile, 'certainty', locale));
			const differs = String(overall.stage.claimed) !== String(overall.stage.evidenced);
			expect(proved?.[1] ?? null, profile.name).toBe(differs ? rangeWords(overall.stage.evidenced, locale) : null);
		}
	});

	it('count what was left open and what has no evidence', () => {
		for (const profile of profiles) {
			const { items } = profile.report;
			if (items.every(({ x }) => x === null)) continue;
			const open = items.filter(({ value }) => value === null || 'dontKnow' in value).length;
			const certainty = paragraph(profile, 'certainty', locale);
			const told = (
				locale === 'de' ? /Offen blieb(?:en)? (\S+) Frage/ : /(\S+) questions? (?:was|were) left open/i
			).exec(certainty);
			if (told) expect(numberOf(told[1]!, locale), profile.name).toBe(open);
			const taking = new Set(
				profile.questionnaire.items.filter(({ takesEvidence }) => takesEvidence).map(({ id }) => id)
			);
			const high = items.filter(({ item, level }) => taking.has(item) && (level ?? 0) >= 3);
			const bare = high.filter(({ standing }) => standing !== 'counts').length;
			const pair = (
				locale === 'de' ? /Zu (\S+) der (\S+) hohen Antworten fehlt/ : /(\S+) of the (\S+) high answers lacks?/
			).exec(certainty);
			if (pair)
				expect([numberOf(pair[1]!, locale), numberOf(pair[2]!, locale)], profile.name).toEqual([bare, high.length]);
			else if (bare > 0) expect(bare, profile.name).toBe(high.length);
		}
	});

	it('judge each KPI as the report does', () => {
		const verdicts = profiles.flatMap((profile) => judged(profile, locale));
		expect(verdicts.length).toBeGreaterThan(300);
		for (const { name, told, result } of verdicts) expect(told, name).toBe(result.againstTarget);
	});

	it('say that no KPI was given only where none was', () => {
		for (const profile of profiles) {
			const none = kpiIds.every((kpi) => profile.report.kpis[kpi] === undefined);
			const asked = profile.questionnaire.id !== 'pulse';
			const text = paragraph(profile, 'customers', locale);
			const says =
				locale === 'de' ? /keine angegeben/.test(text) : /of the four customer KPIs (has )?been entered/.test(text);
			expect(says, profile.name).toBe(none && asked);
		}
	});

	it('deny a contradiction only where there is none, and tell the strongest', () => {
		for (const profile of profiles) {
			const between = profile.report.findings.filter(
				({ kind }) => kind === 'self-image-above-evidence' || kind === 'undersold'
			);
			const text = paragraph(profile, 'customers', locale);
			const denies = locale === 'de' ? /widersprech|widerspricht/.test(text) : /do(es)? not contradict/.test(text);
			if (denies) expect(between, profile.name).toEqual([]);
			const [first] = between;
			if (first?.dimension) expect(quotes(text, locale)[0], profile.name).toBe(nameOf(first.dimension, locale));
			if (first?.kpi) expect(text, profile.name).toMatch(kpiWords[locale][first.kpi]);
		}
	});

	it('advise what the report advises, in its order', () => {
		for (const profile of profiles) {
			const { recommendations } = profile.report;
			const text = paragraph(profile, 'first-steps', locale);
			const titles = recommendations.slice(0, 3).map(({ title }) => title[locale]);
			const named = quotes(text, locale).filter((words) =>
				recommendations.some(({ title }) => title[locale] === words)
			);
			expect(titles.slice(0, Math.max(named.length, Math.min(1, titles.length))), profile.name).toEqual(named);
			expect(/Keine Empfehlung greift|No recommendation applies|noch gibt es keine|there are none yet/.test(text)).toBe(
				titles.length === 0
			);
			if (recommendations[0])
				expect(text, profile.name).toContain(inShortSentences(recommendations[0].firstStep[locale]));
		}
	});

	it('name the dimension that caps the stage, and only where one does', () => {
		for (const profile of profiles) {
			const { cappedBy, basis, stage } = profile.report.overall;
			const text = paragraph(profile, 'holding', locale);
			const capped = (
				locale === 'de'
					? /höchstens eine über der schwächsten Dimension liegen; das (.*?)\./
					: /at most one above the weakest dimension, (.*?)\./
			).exec(text);
			const expected = basis === 'dimensions' && stage !== null && stage.claimed[0] < 5 ? cappedBy : [];
			expect(capped !== null, profile.name).toBe(expected.length > 0);
			for (const name of quotes(capped?.[1] ?? '', locale))
				expect(expected.map((id) => nameOf(id, locale))).toContain(name);
		}
	});

	it('count the fewest answers to the next stage', () => {
		let counted = 0;
		for (const profile of profiles) {
			const { basis, hold } = profile.report.overall;
			const told = (
				locale === 'de'
					? /Stufe (?<stage>\d)(?: gesichert ist,)? (?:genügen rechnerisch|verlangt .* mindestens|erst mit .* mindestens) (?<count>\S+)/
					: /stage (?<stage>\d) (?:would take .* at least|is certain only with .* at least) (?<count>\S+)|(?<few>\S+) (?:new or )?higher answers would be enough (?:for|to make) stage (?<next>\d)/i
			).exec(paragraph(profile, 'holding', locale))?.groups;
			if (told === undefined) continue;
			counted += 1;
			expect(basis).toBe('dimensions');
			expect(
				[Number(told['stage'] ?? told['next']), numberOf(told['count'] ?? told['few'] ?? '', locale)],
				profile.name
			).toEqual([hold?.claimed.next, hold?.claimed.fewestChanges.length]);
		}
		expect(counted).toBeGreaterThan(100);
	});
});

interface Judged {
	readonly name: string;
	readonly result: KpiResult;
	readonly told: KpiResult['againstTarget'];
}

/** What each KPI is said to do about its target, in the sentence its figure stands in. */
function judged(profile: Profile, locale: Locale): readonly Judged[] {
	const text = paragraph(profile, 'customers', locale).replace(/ \([^()]*\)/g, '');
	const sentences = text.split(/\. (?=\p{Lu})/u);
	return kpiIds.flatMap((kpi): readonly Judged[] => {
		const name = kpiWords[locale][kpi].source;
		const figure = new RegExp(`(?:${name})(?: erreicht| verfehlt)?,? (?:mit|von|at|of) [−\\d€$C]`, 'i');
		const told = sentences.filter((sentence) => figure.test(sentence)).map((sentence) => verdictIn(sentence, locale));
		const result = profile.report.kpis[kpi];
		if (result === undefined) return [];
		return told.flatMap((verdict) =>
			verdict === 'not told' ? [] : [{ name: `${profile.name} ${kpi}`, result, told: verdict }]
		);
	});
}

function verdictIn(sentence: string, locale: Locale): KpiResult['againstTarget'] | 'not told' {
	const german = locale === 'de';
	if ((german ? /ist offen/ : /is open/).test(sentence)) return 'not distinguishable';
	if ((german ? /kein Ziel angegeben/ : /no target is given/i).test(sentence)) return null;
	if ((german ? /erreicht/ : /\bmeets?\b/).test(sentence)) return 'met';
	return (german ? /verfehlt/ : /\bmiss(?:es)?\b/).test(sentence) ? 'missed' : 'not told';
}

/** Every number the report can be asked for, as the language writes it, and the few that belong to the method. */
function numbersOf({ report, questionnaire }: Profile, locale: Locale): ReadonlySet<string> {
	const whole = (value: number | null | undefined) =>
		value === null || value === undefined ? [] : [formatNumber(value, locale)];
	const short = (value: number | null | undefined) =>
		value === null || value === undefined ? [] : [formatShort(value, locale)];
	const { overall, overallWeighted, robustness, valueAtStake } = report;
	const values = report.items.map(({ value }) => value);
	const days = [30, 60, 90].flatMap(
		(count) => formatDate(later(report.subject.asOf, count), locale).match(/\d+/g) ?? []
	);
	const holds = [overall.hold?.claimed, ...report.dimensions.map(({ hold }) => hold?.claimed)];
	const counts = [
		questionnaire.items.length,
		values.filter((value) => value === null || !('notApplicable' in value)).length,
		values.filter((value) => value === null || 'dontKnow' in value).length,
		values.filter((value) => value !== null && 'dontKnow' in value).length,
		values.filter((value) => value !== null && 'notApplicable' in value).length,
		report.items.filter(({ level }) => (level ?? 0) >= 3).length,
		report.items.filter(({ level, standing }) => (level ?? 0) >= 3 && standing !== 'counts').length,
		report.items.filter(({ level, standing }) => level === 4 && standing === 'counts').length,
		overall.hold?.claimed.fewestChanges.length ?? 0
	];
	const taking = new Set(questionnaire.items.filter(({ takesEvidence }) => takesEvidence).map(({ id }) => id));
	const high = report.items.filter(({ item, level }) => taking.has(item) && (level ?? 0) >= 3);
	const money = kpiIds.flatMap((kpi) => {
		const result = report.kpis[kpi];
		if (result?.currency === undefined) return [];
		return [result.value, result.target, result.previousValue].flatMap((value) =>
			value === null ? [] : [formatMoney(value, result.currency!, locale)]
		);
	});
	return new Set([
		...'0 1 2 3 4 5 7 30 60 90 95 100'.split(' '),
		...days,
		...[...counts, high.length, high.filter(({ standing }) => standing !== 'counts').length].flatMap(whole),
		...[
			overall.score,
			overall.evidencedScore,
			overallWeighted?.score,
			report.position,
			...(overall.band ?? [])
		].flatMap(whole),
		...report.dimensions.flatMap(({ score, evidencedScore, target }) => [
			...whole(score),
			...whole(evidencedScore),
			...whole(target)
		]),
		...(report.loweredTargets.length > 0 ? ['40', '75'] : []),
		// What all focus counts on the scale of a score.
		...(questionnaire.id === 'focus-or-obsession' ? ['50'] : []),
		...holds.flatMap((hold) => [...whole(hold?.next), ...whole(hold?.stageWithout)]),
		...[robustness?.overall?.of, robustness?.overall?.claimed.holds].flatMap(whole),
		...kpiIds.flatMap((kpi) => {
			const result = report.kpis[kpi];
			return result
				? [
						...[result.value, result.target, result.previousValue].flatMap(short),
						...(result.interval ?? []).map((end) => formatNumber(end, locale, 1))
					]
				: [];
		}),
		...money.flatMap((amount) => amount.match(/\d+(?:[.,]\d+)*/g) ?? []),
		...whole(valueAtStake && Math.round(valueAtStake.amount)),
		...short(valueAtStake?.churnTargetPercent)
	]);
}

/** The text without what the company typed, what is quoted, and what is taken over from the recommendation. */
function ownWords({ report, questionnaire, name }: Profile, locale: Locale): string {
	const [first] = report.recommendations;
	const { organisation, unit } = report.subject;
	const typed = [organisation, unit].filter((part) => part !== undefined).join(', ');
	const taken = [first?.firstStep, first?.day60, first?.day90].map((text) => inShortSentences(text?.[locale] ?? ''));
	const text = summaryOf({ report, questionnaire, name } as Profile)
		.paragraphs.map((each) => each.text[locale])
		.join(' ');
	return [typed, ...taken]
		.reduce((rest, words) => (words === '' ? rest : rest.replace(words, '')), text)
		.replace(quoted(locale), '');
}

function paragraph(profile: Profile, role: SummaryRole, locale: Locale): string {
	return summaryOf(profile).paragraphs.find((each) => each.role === role)?.text[locale] ?? '';
}

function quoted(locale: Locale): RegExp {
	return locale === 'de' ? /„([^“]*)“/g : /“([^”]*)”/g;
}

function quotes(text: string, locale: Locale): readonly string[] {
	return [...text.matchAll(quoted(locale))].map(([, words]) => words ?? '');
}

function rangeWords([low, high]: readonly [number, number], locale: Locale): string {
	return low === high ? String(low) : `${low} ${locale === 'de' ? 'bis' : 'to'} ${high}`;
}

function numberOf(word: string, locale: Locale): number {
	if (/^(einer|no)$/i.test(word)) return word.toLowerCase() === 'no' ? 0 : 1;
	const place = numberWords[locale].indexOf(word.toLowerCase());
	return place >= 0 ? place : Number(word);
}

function nameOf(id: DimensionId, locale: Locale): string {
	return dimensions.find((dimension) => dimension.id === id)!.name[locale];
}

function later(date: string, days: number): string {
	const day = new Date(`${date}T12:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}
