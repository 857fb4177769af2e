import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/lib/core/report/build';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { VersionedQuestionnaire } from '../../../src/lib/core/catalogue/types';
import type { ReportInput } from '../../../src/lib/core/report/types';
import { sampleInput, sampleProfiles } from '../../../src/lib/core/sample';
import { comparedReports } from '../../../src/lib/ui/check/compare';

const questionnaire: VersionedQuestionnaire = { ...questionnaires.executive, version: 'a' };
const worded = (input: Omit<ReportInput, 'questionnaire'>, asked = questionnaire) => ({
	report: buildReport({ ...input, questionnaire: asked }),
	questionnaire: asked
});
const [first, second] = sampleProfiles.map((profile) => sampleInput(profile, 'en'));
if (!first || !second) throw new Error('There are fewer than two sample companies.');
const [one, other] = [worded(first), worded(second)];

const reworded: VersionedQuestionnaire = {
	...questionnaire,
	version: 'b',
	items: questionnaire.items.map((item) =>
		item.id === 'service.2' ? { ...item, help: { de: 'Neu gefasst.', en: 'Put anew.' } } : item
	)
};

describe('two reports side by side', () => {
	it('differ by nothing from themselves', () => {
		const { rows, sameQuestionnaire } = comparedReports(one, one, 'en');
		expect(sameQuestionnaire).toBe(true);
		expect(rows.flatMap(({ difference }) => difference ?? [])).toEqual(rows.flatMap(({ one }) => (one ? '0' : [])));
	});

	it('change signs when they change places', () => {
		const forth = comparedReports(one, other, 'en').rows.map(({ difference }) => difference);
		const back = comparedReports(other, one, 'en').rows.map(({ difference }) => difference);
		const flip = (text: string | null) =>
			text && text !== '0' ? (text.startsWith('+') ? text.replace('+', '−') : text.replace('−', '+')) : text;
		expect(back).toEqual(forth.map(flip));
		expect(forth.filter(Boolean).length).toBeGreaterThan(5);
	});

	it('show no difference where one of them has no score', () => {
		const empty = worded({ subject: { asOf: '2026-11-15' }, answers: [], kpis: {} });
		const { rows } = comparedReports(one, empty, 'de');
		expect(rows.map(({ difference }) => difference)).toEqual(rows.map(() => null));
		expect(rows.every(({ other }) => other === null)).toBe(true);
	});

	it('break visibly where the wording changed, and only there', () => {
		const { rows, sameQuestionnaire, sharedCount } = comparedReports(one, worded(first, reworded), 'de');
		const label = questionnaire.items.find(({ id }) => id === 'service.2')?.label.de;
		expect(sameQuestionnaire).toBe(false);
		expect(sharedCount).toBe(questionnaire.items.length - 1);
		expect(rows.filter(({ changed }) => changed.length > 0).map(({ name, changed }) => [name, changed])).toEqual([
			['Service & Erlebnis', [label]]
		]);
	});

	it('still name a dimension in which nothing is comparable any more', () => {
		const service = ['service.1', 'service.2', 'service.3'];
		const anew = questionnaire.items.map((item) =>
			service.includes(item.id) ? { ...item, help: { de: 'Neu gefasst.', en: 'Put anew.' } } : item
		);
		const { rows } = comparedReports(one, worded(first, { ...questionnaire, version: 'c', items: anew }), 'en');
		expect(rows.find(({ name }) => name === 'Service & experience')).toMatchObject({ one: null, other: null });
	});

	it('rest on the same questions where only the version differs', () => {
		const later = worded(first, { ...questionnaire, version: 'b' });
		expect(comparedReports(one, later, 'de').sameQuestionnaire).toBe(true);
	});

	it('count what only one of them asks', () => {
		const asked = { ...questionnaires['reality-check'], version: 'a' };
		const short = worded({ subject: first.subject, answers: [], kpis: {} }, asked);
		const { sharedCount, unsharedCount } = comparedReports(one, short, 'en');
		expect([sharedCount, unsharedCount]).toEqual([6, questionnaire.items.length - 6]);
	});
});
