import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/lib/core/report/build';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { sampleInput, sampleProfiles } from '../../../src/lib/core/sample';
import { compareReports } from '../../../src/lib/ui/check/compare';

const questionnaire = { ...questionnaires.executive, version: 'a' };
const inputs = sampleProfiles.map((profile) => sampleInput(profile, 'en'));
const [one, other] = inputs.map((input) => buildReport({ ...input, questionnaire }));

describe('two reports side by side', () => {
	it('differ by nothing from themselves', () => {
		const { rows, sameQuestionnaire } = compareReports(one!, one!, 'en');
		expect(sameQuestionnaire).toBe(true);
		expect(rows.flatMap(({ difference }) => difference ?? [])).toEqual(rows.flatMap(({ one }) => (one ? '0' : [])));
	});

	it('change signs when they change places', () => {
		const forth = compareReports(one!, other!, 'en').rows.map(({ difference }) => difference);
		const back = compareReports(other!, one!, 'en').rows.map(({ difference }) => difference);
		const flip = (text: string | null) =>
			text && text !== '0' ? (text.startsWith('+') ? text.replace('+', '−') : text.replace('−', '+')) : text;
		expect(back).toEqual(forth.map(flip));
		expect(forth.filter(Boolean).length).toBeGreaterThan(5);
	});

	it('shows no difference where one of them has no score', () => {
		const empty = buildReport({ questionnaire, subject: { asOf: '2026-11-15' }, answers: [], kpis: {} });
		const { rows } = compareReports(one!, empty, 'de');
		expect(rows.map(({ difference }) => difference)).toEqual(rows.map(() => null));
		expect(rows.every(({ other }) => other === null)).toBe(true);
	});

	it('says when they rest on different questions', () => {
		const later = buildReport({ ...inputs[0]!, questionnaire: { ...questionnaire, version: 'b' } });
		expect(compareReports(one!, later, 'de').sameQuestionnaire).toBe(false);
	});
});
