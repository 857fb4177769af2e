import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { actWords } from '../../../src/lib/server/audit/act-words';
import { acts } from '../../../src/lib/server/audit/acts';
import { detailLabels, detailWords } from '../../../src/lib/server/audit/detail-words';
import { readFilter } from '../../../src/lib/server/audit/filter';
import { actsOf, kinds } from '../../../src/lib/server/audit/kinds';
import type { Entry } from '../../../src/lib/server/audit/list';
import { entryWords } from '../../../src/lib/server/audit/words';
import { csvLine, csvStart } from '../../../src/lib/server/csv/write-table';
import { codeUnder, syntaxOf, visit } from '../../house/files';

describe('the words of an audit log', () => {
	it('are there for every act, each its own, in both languages', () => {
		for (const locale of ['de', 'en'] as const) {
			const words = acts.map((act) => actWords[act][locale]);
			expect(words.every((text) => text.length > 3)).toBe(true);
			expect(new Set(words).size).toBe(acts.length);
		}
	});

	it('show an act that only a newer version knows by its own name, instead of failing', () => {
		const entry = {
			id: 1,
			at: new Date('2026-11-22T23:30:00Z'),
			act: 'moon.landed',
			actor: { kind: 'program' },
			details: {}
		};
		expect(entryWords(entry as unknown as Entry, 'en', 'Europe/Berlin')).toMatchObject({
			act: 'moon.landed',
			time: '23 November 2026, 00:30'
		});
	});

	it('put every act into exactly one kind', () => {
		expect(kinds.flatMap((kind) => actsOf(kind)).toSorted()).toEqual([...acts].toSorted());
	});

	it('are there for every detail that the program records under a name of its own', () => {
		const recorded = codeUnder('src/lib/server').flatMap(detailNames);
		expect(recorded.length).toBeGreaterThan(10);
		const unnamed = [...new Set(recorded)].filter((name) => !(name in detailLabels));
		expect(unnamed, 'name the detail in src/lib/server/audit/detail-words.ts').toEqual([]);
	});

	it('name roles, rights, days and questionnaires as the rest of the product does', () => {
		const details = {
			role: 'department-lead',
			grants: 'run-rounds, export',
			day: '2026-11-22',
			questionnaire: 'executive'
		};
		expect(detailWords(details, 'en').map(({ value }) => value)).toEqual([
			'22 November 2026',
			'run surveys, look after KPIs and record answers from interviews, export results',
			expect.not.stringMatching(/^executive$/) as string,
			'Department lead'
		]);
		expect(detailWords({ role: 'constructor', unheard: 'of', name: '' }, 'de')).toEqual([
			{ label: 'Name', value: '–' },
			{ label: 'Rolle', value: 'constructor' },
			{ label: 'unheard', value: 'of' }
		]);
	});
});

describe('a filter in an address', () => {
	const read = (query: string) => readFilter(new URLSearchParams(query));

	it.each([
		['', { kind: null, from: null, until: null }],
		['kind=people&from=2026-02-28&until=2026-03-01', { kind: 'people', from: '2026-02-28', until: '2026-03-01' }],
		['kind=toString&from=2026-02-29', { kind: null, from: null, until: null }],
		['from=9999-99-99&until=0000-00-00', { kind: null, from: null, until: null }]
	])('%s', (query, filter) => expect(read(query).filter).toEqual(filter));

	it('says which day there is none of, and keeps what was typed', () => {
		expect(read('from=2026-02-29&until=heute')).toMatchObject({
			wrong: ['from', 'until'],
			typed: { from: '2026-02-29', until: 'heute' }
		});
	});

	it.each([
		['before=12', 12],
		['before=-1', null],
		['before=1e99', null],
		['before=x', null]
	])('%s begins at %s', (query, before) => expect(read(query).before).toBe(before));
});

describe('a line of a CSV file', () => {
	it.each([
		[['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1'], `'=1+1,'+1,'-1,'@x,"'\tx","'\rx","'\nx",'＝1\r\n`],
		[['a;b', 'a,b', 'a"b', 'a\nb', ''], '"a;b","a,b","a""b","a\nb",\r\n']
	])('%j', (cells, line) => expect(csvLine(cells, 'en')).toBe(line));

	it('is parted by semicolons in German, in a file that says its character set', () => {
		expect(csvStart + csvLine(['a', 'b'], 'de')).toBe('\ufeffa;b\r\n');
	});
});

/** The names of details in calls of `record` and `recordOwn`, written out there or in a variable of the same file. */
function detailNames(path: string): string[] {
	const file = syntaxOf(path);
	const written = new Map<string, ts.Expression>();
	const passed: ts.Expression[] = [];
	visit(file, (node) => {
		if (ts.isVariableDeclaration(node) && node.initializer) written.set(node.name.getText(), node.initializer);
		if (!ts.isCallExpression(node) || !/^(audit\.)?record(Own)?$/.test(node.expression.getText())) return;
		passed.push(...node.arguments.slice(3));
	});
	return passed
		.map((argument) => written.get(argument.getText()) ?? argument)
		.flatMap((details) => (ts.isObjectLiteralExpression(details) ? [...details.properties] : []))
		.flatMap((property) => (property.name ? [property.name.getText()] : []));
}
