import { describe, expect, it } from 'vitest';
import { context, ownKpi, planned } from './tables';

describe('a table as a controller has it is read without a question', () => {
	it('a row a month, German headings, a title above them', () => {
		const { mapping, entries, problems } = planned(`
			Kundenkennzahlen Geschäftsjahr 2026
			Monat | Kunden zu Beginn | Verlorene Kund:innen | Promotoren | Passive | Detraktoren
			Juli 2026 | 1.250 | 12 | 40 | 30 | 10
			August 2026 | 1.240 | 15 | 41 | 28 | 11`);
		expect(mapping).toMatchObject({ layout: 'wide', headingLine: 3 });
		expect(problems).toEqual([]);
		expect(entries).toEqual([
			'2026-08 all: churn.customersAtStart=1240 churn.customersLost=15 nps.detractors=11 nps.passives=28 nps.promoters=41',
			'2026-07 all: churn.customersAtStart=1250 churn.customersLost=12 nps.detractors=10 nps.passives=30 nps.promoters=40'
		]);
	});

	it('a row a KPI, a column a quarter', () => {
		const { mapping, entries, problems } = planned(`
			Kennzahl | Q1 2026 | Q2 2026
			Verlorene Kunden | 12 | 9
			Kundenbestand zu Beginn | 400 | 388
			CSAT | 81,5 % | 83 %`);
		expect(mapping.layout).toBe('across');
		expect(problems).toEqual([]);
		expect(entries).toEqual([
			'2026-Q2 all: churn.customersAtStart=388 churn.customersLost=9 csat.value=83',
			'2026-Q1 all: churn.customersAtStart=400 churn.customersLost=12 csat.value=81,5'
		]);
	});

	it('a row a figure, with departments by name and by path', () => {
		const { mapping, entries, problems } = planned(`
			Department | Period | KPI | Value | Target | Source
			Nord | 2026-09 | NPS | 12 | 20 | CRM
			Vertrieb / Innendienst | 2026-09 | NPS | -8 | |
			Company | 09/2026 | Churn rate | 3.5% | 3% |`);
		expect(mapping.layout).toBe('long');
		expect(problems).toEqual([]);
		expect(entries).toEqual([
			'2026-09 all: churn.target=3 churn.value=3,5',
			'2026-09 north: nps.source=CRM nps.target=20 nps.value=12',
			'2026-09 salesInside: nps.value=-8'
		]);
	});

	it('a KPI and its part in two columns', () => {
		const { entries } = planned(`
			Jahr | Quartal | Kennzahl | Feld | Wert
			2026 | Q3 | NPS | Promotoren | 40
			2026 | Q3 | NPS | Passive | 30
			2026 | Q3 | NPS | Detraktoren | 10`);
		expect(entries).toEqual(['2026-Q3 all: nps.detractors=10 nps.passives=30 nps.promoters=40']);
	});

	it('own KPIs, definitions and money', () => {
		const inContext = { ...context, own: [ownKpi] };
		const { entries, problems, mapping } = planned(
			`
			Periode | Erstlösungsquote | Ziel Erstlösungsquote | Warenkorb (€) | Käufe pro Jahr | Jahre | Abwanderung: Segment | Abwanderungsquote
			2025 | 71,5 | 80 | 1.250,50 € | 4,5 | 3 | Privatkunden | 12,5`,
			{ inContext }
		);
		expect(problems).toEqual([]);
		expect(mapping.currency).toBe('EUR');
		expect(entries).toEqual([
			`2025 all: churn.segment=Privatkunden churn.value=12,5 clv.averageBasket=1250,5 clv.currency=EUR clv.purchasesPerYear=4,5 clv.years=3 own.${ownKpi.id}.target=80 own.${ownKpi.id}.value=71,5`
		]);
	});

	it('years as headings, a department a row, names only in the first of its rows', () => {
		const { entries, mapping } = planned(`
			Bereich | Kennzahl | 2024 | 2025
			Vertrieb | Promotoren | 10 | 12
			 | Passive | 5 | 5
			 | Detraktoren | 5 | 3
			Service | Promotoren | 20 | 22
			 | Passive | 1 | 1
			 | Detraktoren | 1 | 1`);
		expect(mapping).toMatchObject({ layout: 'across', blanks: 'above' });
		expect(entries).toEqual([
			'2025 sales: nps.detractors=3 nps.passives=5 nps.promoters=12',
			'2025 service: nps.detractors=1 nps.passives=1 nps.promoters=22',
			'2024 sales: nps.detractors=5 nps.passives=5 nps.promoters=10',
			'2024 service: nps.detractors=1 nps.passives=1 nps.promoters=20'
		]);
	});

	it('answers belong to the KPI that the other columns are about', () => {
		expect(planned('Monat | Zufriedene | Antworten\n2026-09 | 81 | 263').entries).toEqual([
			'2026-09 all: csat.answers=263 csat.satisfied=81'
		]);
		expect(
			planned('Month | Promoters | Passives | Detractors | Responses\n2026-09 | 15 | 12 | 9 | 36').entries
		).toEqual(['2026-09 all: nps.detractors=9 nps.passives=12 nps.promoters=15 nps.total=36']);
	});
});
