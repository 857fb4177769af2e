import type { Answer, Level } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import { dimensionIds } from '$lib/core/catalogue/types';
import type { Report } from '$lib/core/report/types';
import { stageChangeWords } from '$lib/ui/report/change-words';
import { dimensionFigures } from '$lib/ui/report/words';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf, withDimension, type Case } from '../charts/reports';

const contact = { what: 'Zwölf Gespräche mit Kundinnen und Kunden im Oktober', when: '2026-10-08' };

/** Three service answers, each with a fact that counts. */
function serviceCase(levels: readonly (Level | 'open')[]): Case {
	return caseOf('executive', {
		answers: levels.flatMap((level, index): Answer[] =>
			level === 'open' ? [] : [{ item: `service.${index + 1}`, level, evidence: contact }]
		)
	});
}

function serviceLines(levels: readonly (Level | 'open')[], locale: 'de' | 'en' = 'de') {
	const one = serviceCase(levels);
	const texts = textsOf(one, locale);
	const [lines] = stageChangeWords(one.report, texts, locale)?.dimensions ?? [];
	if (lines === undefined) throw new Error('Two answers give the dimension a stage.');
	return { lines, texts };
}

describe('what would change a stage', () => {
	it('says both ways how many answers, and which', () => {
		const { lines, texts } = serviceLines([4, 4, 0]);
		expect(lines.heading).toBe(
			`${texts.dimensions.service.name}, Stufe 2: 1 höhere Antwort bis Stufe 3, 1 niedrigere Antwort bis Stufe 1`
		);
		expect(lines.up?.text).toBe('Für Stufe 3 genügt eine einzige höhere Antwort, zum Beispiel:');
		expect(lines.up?.changes.map(({ label }) => label)).toEqual([texts.items['service.3']?.label]);
		expect(lines.down?.text).toBe('Mit einer einzigen niedrigeren Antwort wäre es Stufe 1, zum Beispiel:');
	});

	it('goes from one behaviour to another, in words', () => {
		const { lines, texts } = serviceLines([0, 0, 0], 'en');
		const behaviours = texts.items['service.1']?.levels?.map((level) => level.replace(/\.$/, ''));
		expect(lines.up?.changes[0]?.change).toBe(`from “${behaviours?.[0]}” to “${behaviours?.[1]}”`);
		expect(lines.down).toBeNull();
	});

	it('starts from nothing where the answer was open, and says from which end it counts', () => {
		const { lines } = serviceLines([4, 4, 'open']);
		expect(lines.isRange).toBe(true);
		expect(lines.up?.changes[0]?.change).toMatch(/^von einer offenen Antwort zu „/);
	});

	it('has no way up from stage 5', () => {
		const { lines } = serviceLines([4, 4, 4]);
		expect(lines.up).toBeNull();
		expect(lines.heading).toMatch(/Stufe 5: 1 niedrigere Antwort bis Stufe 4$/);
	});

	it('says that a stage holds under all weights, or names one under which it does not', () => {
		expect(serviceLines([2, 2, 2]).lines.weights).toEqual([
			'Stufe 3 bleibt in allen 6 anderen Gewichtungen, die wir zur Probe gerechnet haben.'
		]);
		const { lines, texts } = serviceLines([2, 2, 1]);
		expect(lines.weights[0]).toBe('Stufe 3 hält in 5 von 6 anderen Gewichtungen, die wir zur Probe gerechnet haben.');
		expect(lines.weights.slice(1)).toEqual([
			`Zählte die Antwort zu „${texts.items['service.3']?.label}“ doppelt, wäre es Stufe 2.`
		]);
	});

	it('names first what the company’s own weights would change', () => {
		const { words } = weighed({ service: 10 });
		expect(words?.whole?.weights[1]).toMatch(/^Mit Ihren eigenen Gewichten wäre es Stufe \d/);
		expect(weighed().words?.whole?.weights.join(' ')).not.toContain('eigenen Gewichten');
	});

	it('says in one line how far the evidence is, where it is behind', () => {
		const one = sampleCase('manufacturer');
		const whole = stageChangeWords(one.report, textsOf(one), 'de')?.whole;
		const evidenced = one.report.overall.hold?.evidenced;
		expect(evidenced?.stage).toBeLessThan(one.report.overall.hold?.claimed.stage ?? 0);
		expect(whole?.evidenced).toContain(`Belegt ist Stufe ${evidenced?.stage}; für Stufe ${evidenced?.next} m`);
		expect(whole?.evidenced).toMatch(
			/ Die belegte Stufe (bleibt in allen \d+|hält in \d+ von \d+) anderen Gewichtungen\.$/
		);
		expect(serviceLines([4, 4, 1]).lines.evidenced).toBeNull();
	});

	it('says what it can of a report that an earlier method made', () => {
		const one = serviceCase([4, 4, 0]);
		const { robustness: _, ...report } = one.report;
		const dimensions = report.dimensions.map(({ hold, ...dimension }) => ({
			...dimension,
			hold: hold && { claimed: withoutFall(hold.claimed), evidenced: withoutFall(hold.evidenced) }
		}));
		const old: Report = { ...report, dimensions };
		const [lines] = stageChangeWords(old, textsOf({ ...one, report: old }), 'de')?.dimensions ?? [];
		expect(lines).toMatchObject({ down: null, weights: [] });
		expect(lines?.heading).toMatch(/Stufe 2: 1 höhere Antwort bis Stufe 3$/);
	});

	it('says nothing where no stage is shown', () => {
		const one = caseOf('executive', { answers: [] });
		expect(stageChangeWords(one.report, textsOf(one), 'de')).toBeNull();
	});
});

describe('the gap to the target', () => {
	const gap = (score: number, target: number) => {
		const one = withDimension(serviceCase([2, 2, 2]), 'service', { score, target });
		const service = one.report.dimensions.find(({ id }) => id === 'service');
		return service && dimensionFigures(service, textsOf(one), 'de').at(-1);
	};

	it.each([
		[50, 75, '25 Punkte unter dem Ziel'],
		[74, 75, '1 Punkt unter dem Ziel'],
		[74.8, 75, 'weniger als ein Punkt unter dem Ziel'],
		[75, 75, 'Ziel erreicht'],
		[90, 75, 'Ziel erreicht'],
		// Shown as 67 and 75: a reader who subtracts finds 8.
		[66.667, 75, '8 Punkte unter dem Ziel']
	])('from %d to %d is “%s”', (score, target, words) => {
		expect(gap(score, target)).toBe(words);
	});
});

/** Everything at level 1 but the service, which a weight of its own can carry over the half. */
function weighed(weights?: Report['weights']) {
	const answers = questionnaires.executive.items.map((item): Answer => {
		if (item.kind === 'contrast') return { item: item.id, position: 1 };
		return { item: item.id, level: item.dimensions[0]?.id === dimensionIds[5] ? 3 : 1 };
	});
	const one = caseOf('executive', { answers, ...(weights && { weights }) });
	return { words: stageChangeWords(one.report, textsOf(one), 'de') };
}

function withoutFall<Hold extends { readonly fall?: unknown }>({ fall: _, ...hold }: Hold): Omit<Hold, 'fall'> {
	return hold;
}
