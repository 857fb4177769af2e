import { describe, expect, it } from 'vitest';
import { answersOf, report, versioned } from '../report/builders';
import { dontKnow, found, itemsIn, missed, profileQuestionnaires, reportOn } from './profiles';
import { withAnswers } from '../report/builders';

describe('what a KPI is held against', () => {
	it('is the whole where no linked dimension has enough questions, and the finding says so', () => {
		const { findings } = report({
			questionnaire: versioned('reality-check'),
			answers: answersOf('reality-check', 4),
			kpis: { ...missed.csat, ...missed.nps }
		});
		expect(findings.map(({ kpi, dimension }) => [kpi, dimension])).toEqual(
			expect.arrayContaining([
				['csat', undefined],
				['nps', 'journey']
			])
		);
		expect(findings).toHaveLength(2);
		const overall = findings.find(({ kpi }) => kpi === 'csat');
		expect(overall?.statement.de).toContain('stellt dieser Fragebogen zu wenige Fragen');
		expect(overall?.statement.en).toContain('asks too little about the dimensions');
	});

	it('is the whole where a linked dimension has questions, but fewer than a score takes', () => {
		const contrasts = {
			questionnaire: versioned('focus-or-obsession'),
			answers: answersOf('focus-or-obsession', 2, 7)
		};
		expect(found(report({ ...contrasts, kpis: missed.churn }))).toEqual(['self-image-above-evidence whole churn']);
	});

	it.each(profileQuestionnaires)('is nothing on %s where these answers give the linked dimension no score', (id) => {
		const open = itemsIn(id, 'service').map((item) => dontKnow(item.id));
		const kinds = found(reportOn(id, withAnswers(answersOf(id, 4, 7), ...open), missed.csat));
		expect(kinds.filter((kind) => kind.includes('csat'))).toEqual([]);
	});
});
