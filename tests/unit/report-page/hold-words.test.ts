import type { Level } from '$lib/core/answer/types';
import type { StageHold } from '$lib/core/scoring/types';
import { claimedHoldWords, evidencedHoldWords, overallHoldWords } from '$lib/ui/report/hold-words';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf } from '../charts/reports';

const contact = { what: 'Zwölf Gespräche mit Kundinnen und Kunden im Oktober', when: '2026-10-08' };

/** Three service answers, each with a fact that counts. */
function serviceHolds(levels: readonly [Level, Level, Level]) {
	const one = caseOf('executive', {
		answers: levels.map((level, index) => ({ item: `service.${index + 1}`, level, evidence: contact }))
	});
	const hold = one.report.dimensions.find(({ id }) => id === 'service')?.hold;
	if (!hold) throw new Error('Three answers give the dimension a stage.');
	return { hold, texts: textsOf(one), textsEnglish: textsOf(one, 'en') };
}

describe('what holds a stage down', () => {
	it('names the one answer, and the stage without it', () => {
		const { hold, texts } = serviceHolds([4, 4, 0]);
		const label = texts.items['service.3']?.label;
		expect(claimedHoldWords(hold, texts, 'de')).toBe(
			`Stufe ${hold.claimed.stage} wegen einer einzigen Antwort: „${label}“; ohne sie wäre es Stufe 5.`
		);
	});

	it('says nothing at stage 5', () => {
		const { hold, texts } = serviceHolds([4, 4, 4]);
		expect(claimedHoldWords(hold, texts, 'de')).toBeNull();
	});

	it('says where every answer is below the next stage', () => {
		const { hold, textsEnglish } = serviceHolds([0, 0, 0]);
		expect(claimedHoldWords(hold, textsEnglish, 'en')).toBe('Stage 1: every answer is below what stage 2 asks for.');
	});

	it('says which stage is meant only where claimed and evidenced differ', () => {
		const { hold, texts } = serviceHolds([4, 4, 1]);
		const lower: StageHold = { ...hold.evidenced, stage: 1, heldBy: ['service.1'] };
		expect(evidencedHoldWords(hold, texts, 'de')).toBeNull();
		expect(claimedHoldWords({ ...hold, evidenced: lower }, texts, 'de')).toMatch(/^Behauptete Stufe/);
		expect(evidencedHoldWords({ ...hold, evidenced: lower }, texts, 'de')).toMatch(
			/^Belegte Stufe 1 wegen einer einzigen Antwort: „/
		);
	});

	it('counts the answers of the whole instead of listing a page of them', () => {
		const manufacturer = sampleCase('manufacturer');
		const hold = manufacturer.report.overall.hold;
		if (!hold) throw new Error('The sample has an overall stage.');
		const [claimed, evidenced] = overallHoldWords(hold, textsOf(manufacturer), 'de');
		expect(claimed).toMatch(
			new RegExp(`^Behauptete Stufe 4: Bei ${hold.claimed.heldBy.length} von 22 Fragen liegt die Antwort unter dem`)
		);
		expect(claimed).toMatch(/; ohne sie wäre es Stufe 5\.$/);
		expect(evidenced).toMatch(
			new RegExp(`^Belegte Stufe 3: Bei ${hold.evidenced.heldBy.length} von 22 Fragen ist weniger belegt, `)
		);
	});
});
