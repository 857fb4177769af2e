import type { KpiId } from '../kpi/types';

/** The KPI with its article, in the German cases that sentences need, and in English. */
export function kpiName(kpi: KpiId, form: 'nominative' | 'accusative' | 'en'): string {
	return names[kpi][form];
}

const names: Readonly<Record<KpiId, Readonly<Record<'nominative' | 'accusative' | 'en', string>>>> = {
	churn: { nominative: 'die Abwanderungsquote', accusative: 'die Abwanderungsquote', en: 'the churn rate' },
	clv: { nominative: 'der Kundenwert (CLV)', accusative: 'den Kundenwert (CLV)', en: 'customer lifetime value (CLV)' },
	nps: { nominative: 'der NPS', accusative: 'den NPS', en: 'the NPS' },
	csat: {
		nominative: 'die Kundenzufriedenheit (CSAT)',
		accusative: 'die Kundenzufriedenheit (CSAT)',
		en: 'customer satisfaction (CSAT)'
	}
};
