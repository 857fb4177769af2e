import { questionnaires } from '../../../src/lib/core/catalogue';
import type { QuestionnaireId, QuestionnaireItem } from '../../../src/lib/core/catalogue/types';

/** A complete, valid body; a test replaces only what it is about. */
export function validBody(overrides: Record<string, unknown> = {}, id: QuestionnaireId = 'executive') {
	return {
		questionnaire: { id },
		locale: 'en',
		subject: { organisation: 'Example Works', unit: 'Tools', asOf: '2026-05-15' },
		strategy: 'product',
		targets: { service: 80 },
		weights: { journey: 3, measurement: 0 },
		sentence: 'They answer the phone.',
		answers: questionnaires[id].items.map(answerFor),
		kpis: {
			churn: { customersAtStart: 400, customersLost: 52, target: 8, previous: { value: 9.5 } },
			clv: { averageBasket: 120, purchasesPerYear: 4, years: 5, currency: 'EUR', target: 2500 },
			nps: { promoters: 55, passives: 92, detractors: 53, target: 20 },
			csat: { value: 71, previous: { satisfied: 164, answers: 250 } }
		},
		...overrides
	};
}

/** The body with one answer more or less to the point. */
export function withAnswers(...answers: unknown[]) {
	return validBody({ answers });
}

export function withKpis(kpis: Record<string, unknown>) {
	return validBody({ kpis });
}

function answerFor({ id, kind, takesEvidence }: QuestionnaireItem, index: number): Record<string, unknown> {
	if (kind === 'contrast')
		return index % 3 === 0 ? { item: id, neither: true } : { item: id, position: (index % 7) + 1 };
	if (index % 9 === 8) return { item: id, dontKnow: true, note: 'Ask finance 🙂' };
	const level = index % 5;
	if (!takesEvidence || level < 3) return { item: id, level };
	return { item: id, level, evidence: { what: 'Minutes of the customer council', when: '2026-03-12' } };
}
