import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/lib/core/kpi-import/guess';
import { figuresMax, planImport } from '../../../src/lib/core/kpi-import/plan';
import { atOnce } from '../../../src/lib/core/pieces';
import { openQuestions } from '../../../src/lib/core/kpi-import/questions';
import { context, ownKpi, planned, table } from './tables';

const september = { departmentId: null, period: { kind: 'month', start: '2026-09-01' } } as const;

describe('what a table does to what was entered', () => {
	it('new, changed, the same; an empty cell changes nothing', () => {
		const entered = [
			{
				...september,
				worksheet: { 'nps.mode': 'known', 'nps.value': '12.50', 'nps.target': '20', 'churn.context': 'alt' }
			},
			{
				departmentId: null,
				period: { kind: 'month', start: '2026-08-01' },
				worksheet: { 'nps.mode': 'known', 'nps.value': '8' }
			}
		] as const;
		const { plan } = planned('Monat | NPS | Ziel\n2026-07 | 7 |\n2026-08 | 9 |\n2026-09 | 12,5 |', { entered });
		expect(plan.entries.map(({ kind, changes }) => [kind, ...changes])).toEqual([
			['same'],
			['changed', { field: 'nps.value', before: '8', after: '9' }],
			['new', { field: 'nps.value', before: '', after: '7' }]
		]);
		expect(plan.entries[0]?.worksheet).toMatchObject({ 'nps.target': '20', 'churn.context': 'alt' });
	});

	it('counts win over the finished figure beside them, and say so', () => {
		const { plan } = planned('Monat | Kunden | Verlorene | Churn-Rate\n2026-09 | 400 | 12 | 3,0 %');
		expect(plan.entries[0]?.setAside).toEqual(['churn.value']);
		expect(plan.entries[0]?.worksheet).toEqual({
			'churn.mode': 'counts',
			'churn.customersAtStart': '400',
			'churn.customersLost': '12'
		});
	});

	it('a finished figure in the place of counts is shown as a change of what is given', () => {
		const worksheet = { 'churn.mode': 'counts', 'churn.customersAtStart': '400', 'churn.customersLost': '12' };
		const { plan } = planned('Monat | Churn-Rate\n2026-09 | 3,5 %', { entered: [{ ...september, worksheet }] });
		expect(plan.entries[0]?.changes).toEqual(
			[
				{ field: 'churn.value', before: '', after: '3,5' },
				{ field: 'churn.mode', before: 'counts', after: 'known' }
			].toSorted((one) => (one.field.endsWith('mode') ? -1 : 1))
		);
		expect(plan.entries[0]?.worksheet, 'nothing typed is lost').toMatchObject(
			worksheet.valueOf() && { 'churn.customersLost': '12' }
		);
	});

	it('an own KPI is entered by today’s definition', () => {
		const earlier = [{ name: 'Alt', unit: '', direction: 'higher', formula: '' }] as const;
		const inContext = { ...context, own: [{ ...ownKpi, earlier }] };
		const field = `own.${ownKpi.id}.value`;
		const entered = [{ ...september, worksheet: { [field]: '70', [`own.${ownKpi.id}.edition`]: '1' } }];
		const { plan } = planned('Monat | Erstlösungsquote\n2026-09 | 71', { inContext, entered });
		expect(plan.entries[0]?.worksheet).toEqual({ [field]: '71', [`own.${ownKpi.id}.edition`]: '2' });
		expect(plan.entries[0]?.changes).toEqual([{ field, before: '70', after: '71' }]);
		const retired = { ...context, own: [{ ...ownKpi, isRetired: true }] };
		expect(planned('Monat | Erstlösungsquote | NPS\n2026-09 | 71 | 3', { inContext: retired }).entries).toEqual([
			'2026-09 all: nps.value=3'
		]);
	});
});

describe('what cannot be entered is named by line and column, and nothing of its place is entered', () => {
	it.each([
		[
			'an unknown department',
			'Abteilung | Monat | NPS\nMarketing | 2026-09 | 3',
			['2:0 There is no department of this name']
		],
		[
			'a name of two departments',
			'Abteilung | Monat | NPS\nInnendienst | 2026-09 | 3',
			['2:0 Several departments have this name.']
		],
		['no period', 'Monat | NPS\n | 3\n2026-09 | 4', ['2:0 The period is missing.']],
		['a total', 'Monat | NPS\n2026-09 | 3\nSumme | 3', ['3:0 We cannot read this as a month, quarter']],
		['a date of two months', 'Monat | NPS\n03/04/2026 | 3', ['2:0 Either the day or the month may come fir']],
		['a period to come', 'Monat | NPS\n2026-12 | 3', ['2:0 This period has not begun yet.']],
		['words for a number', 'Monat | NPS\n2026-09 | n/a', ['2:1 We cannot read this as a number.']],
		[
			'another decimal mark',
			'Monat | NPS\n2026-09 | 3,5\n2026-08 | 3,7\n2026-07 | 1.234,5',
			['4:1 An NPS lies between']
		],
		['a formula', 'Monat | NPS\n2026-09 | =B7/C7', ['2:1 This is a formula whose result is missin']],
		['an error', 'Monat | NPS\n2026-09 | #DIV/0!', ['2:1 The spreadsheet could not work out this']],
		[
			'per cent of a count',
			'Monat | Kunden | Verlorene\n2026-09 | 400 | 3 %',
			['2:2 This is a count, but the cell gives per ']
		],
		[
			'more lost than there were',
			'Monat | Kunden | Verlorene\n2026-09 | 400 | 500',
			['2:2 No more customers can have left than wer']
		],
		['half of a KPI', 'Monat | Verlorene Kunden\n2026-09 | 12', ['2:1 A number is still missing here.']],
		['a fraction of a customer', 'Monat | Kunden | Verlorene\n2026-09 | 400 | 1,5', ['2:2 Counts are whole numbers']],
		['no currency', 'Monat | CLV\n2026-09 | 1200', ['2:1 In which currency?']],
		[
			'two currencies',
			'Monat | Warenkorb | Käufe | Jahre | Ziel CLV\n2026-09 | 10 € | 2 | 3 | 100 $',
			['2:4 This cell names another currency than th']
		],
		[
			'descriptions alone',
			'Monat | NPS | NPS: Segment\n2026-09 | | alle',
			['2:2 For this period the table only has descr']
		],
		[
			'a text without end',
			`Monat | NPS | NPS: Quelle\n2026-09 | 3 | ${'x'.repeat(301)}`,
			['2:2 This text is too long.']
		]
	])('%s', (_, text, problems) => {
		const result = planned(text);
		expect(result.problems.map((problem) => problem.slice(0, problems[0]?.length))).toEqual(problems);
		const refused = result.plan.problems.map(({ line }) => line);
		expect(result.plan.entries.filter(({ lines }) => lines.some((line) => refused.includes(line)))).toEqual([]);
	});

	it('the same period twice: both named, none chosen, whatever they say', () => {
		const { entries, problems } = planned('Monat | NPS\n2026-09 | 3\n09/2026 | 3\n2026-08 | 4');
		expect(entries).toEqual(['2026-08 all: nps.value=4']);
		expect(problems.map((problem) => problem.slice(0, 30))).toEqual(
			['2:1 The table has this figure m', '3:1 The table has this figure m'.slice(0, 30)].map((one) => one.slice(0, 30))
		);
	});

	it('two rows of one period that say different things are one entry', () => {
		expect(planned('Monat | NPS | CSAT\n2026-09 | 3 |\n2026-09 | | 80').entries).toEqual([
			'2026-09 all: csat.value=80 nps.value=3'
		]);
	});

	it('what stands right beside what is wrong is held back, and named too', () => {
		const { entries, problems } = planned(
			'Monat | Kennzahl | Wert\n2026-09 | NPS | x\n2026-09 | CSAT | 80\n2026-08 | CSAT | 81'
		);
		expect(entries).toEqual(['2026-08 all: csat.value=81']);
		expect(problems.map((problem) => problem.slice(0, 24))).toEqual(
			['2:2 We cannot read this a', '3:2 This figure is in ord'].map((one) => one.slice(0, 24))
		);
	});

	it('more figures than one import takes', () => {
		const rows = Array.from({ length: figuresMax + 2 }, (_, index) => ({
			line: index + 1,
			cells: index === 0 ? ['Monat', 'NPS'] : ['2026-09', '1']
		}));
		expect(atOnce(planImport(rows, guessMapping(rows, context), context, []))).toMatchObject({
			entries: [],
			isTooMuch: true
		});
	});

	it('gives others their turn after every fifty periods', () => {
		const rows = Array.from({ length: 201 }, (_, index) => ({
			line: index + 1,
			cells:
				index === 0
					? ['Monat', 'NPS']
					: [`${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, '1']
		}));
		const pieces = planImport(rows, guessMapping(rows, context), context, []);
		let turns = 0;
		let piece = pieces.next();
		for (; !piece.done; piece = pieces.next()) turns += 1;
		expect(turns).toBe(4);
		expect(piece.value.entries.length + piece.value.refusedCount).toBe(200);
	});
});

describe('what is asked before anything is planned', () => {
	const questions = (text: string) => {
		const rows = table(text);
		return openQuestions(rows, guessMapping(rows, context), context).map(({ kind, series }) =>
			`${kind} ${series}`.trim()
		);
	};

	it('nothing where the table says it all', () => {
		expect(questions('Monat | Abwanderungsquote | Warenkorb\n2026-09 | 3,5 | 1.234,50')).toEqual([]);
	});

	it('the decimal mark, shares, the period, what any column means', () => {
		expect(questions('Monat | Warenkorb\n2026-09 | 1.234')).toEqual(['mark 1']);
		expect(questions('Monat | Abwanderungsquote\n2026-09 | 0,035')).toEqual(['scale 1']);
		expect(questions('NPS\n3\n4')).toEqual(['period']);
		expect(questions('Monat | Umsatz\n2026-09 | 3')).toEqual(['nothing-read']);
		expect(questions('Kennzahl | 2025\nWarenkorb | 1.234')).toEqual(['mark warenkorb']);
	});
});
