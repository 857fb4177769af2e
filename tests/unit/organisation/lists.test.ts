import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDepartmentTable } from '../../../src/lib/core/organisation/department-table';
import type { DepartmentRow } from '../../../src/lib/core/organisation/department-tree';
import { type KnownPerson, planPeople } from '../../../src/lib/core/organisation/person-table';
import { bytesMax, decodeTable, readTable } from '../../../src/lib/server/csv/read-table';
import { busyMilliseconds } from '../../times';

const rowsOf = (text: string) => {
	const table = readTable(text, { rowsMax: 100 });
	if (!table.ok) throw new Error(table.reason);
	return table.rows;
};

describe('names that every object has', () => {
	it('are names of people like any other, and no role or department', () => {
		const { added, problems } = planPeople(
			rowsOf('Name;Abteilung;Rolle\n__proto__;;\nconstructor;;\nA;;toString\nB;__proto__;'),
			[],
			[]
		);
		expect(added.map(({ name, role }) => [name, role])).toEqual([
			['__proto__', 'participant'],
			['constructor', 'participant']
		]);
		expect(problems.map(({ kind }) => kind)).toEqual(['role-unknown', 'department-unknown']);
	});
});

describe('a table', () => {
	it.each([
		['commas', 'A,B\nC,D'],
		['semicolons', 'A;B\nC;D'],
		['tabs', 'A\tB\nC\tD'],
		['the line ends of Windows', 'A;B\r\nC;D\r\n'],
		['a byte order mark', '\ufeffA;B\nC;D'],
		['quotes', '"A";"B"\n"C";D'],
		['blank lines, which do not count', 'A;B\n\n;\nC;D\n\n']
	])('is read with %s', (_, text) => {
		expect(rowsOf(text).map(({ cells }) => cells)).toEqual([
			['A', 'B'],
			['C', 'D']
		]);
	});

	it('keeps separators, quotes and line breaks inside quoted cells, and counts lines as an editor does', () => {
		expect(rowsOf('"Forschung; Entwicklung";"sagt ""ja"""\n"zwei\nZeilen";B\nC;D')).toEqual([
			{ line: 1, cells: ['Forschung; Entwicklung', 'sagt "ja"'] },
			{ line: 2, cells: ['zwei\nZeilen', 'B'] },
			{ line: 4, cells: ['C', 'D'] }
		]);
	});

	it('names the line whose quotation mark is not closed', () => {
		const table = readTable('A;B\n"C;D\nE;F', { rowsMax: 100 });
		expect(table).toMatchObject({ ok: true, problems: [{ line: 2, kind: 'quote-open' }] });
	});

	it.each([
		['nothing', ' \n\n', 'empty'],
		['more rows than asked for', 'A\n'.repeat(101), 'too-many-rows'],
		['more than a megabyte', 'ä'.repeat(bytesMax / 2 + 1), 'too-large'],
		['no text', 'PK\0\0', 'not-text']
	])('refuses %s', (_, text, reason) => {
		expect(readTable(text, { rowsMax: 100 })).toEqual({ ok: false, reason });
	});

	it.each([
		['UTF-8', Buffer.from('Qualität')],
		['UTF-8 with its mark', Buffer.from('\ufeffQualität')],
		['Windows-1252', Buffer.from([0x51, 0x75, 0x61, 0x6c, 0x69, 0x74, 0xe4, 0x74])],
		['UTF-16', Buffer.from('\ufeffQualität', 'utf16le')]
	])('is decoded from %s', (_, bytes) => {
		expect(decodeTable(bytes)?.replace('\ufeff', '')).toBe('Qualität');
	});

	it('of a spreadsheet’s own format is no text', () => {
		expect(decodeTable(Buffer.from('PK\u0003\u0004\0\0\0'))).toBeNull();
	});

	it('never throws, and accounts for every line with text in a row or a problem', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab",;\t\n\r \u00e4') }), (text) => {
				const table = readTable(text, { rowsMax: 1000 });
				if (!table.ok) {
					expect([table.reason, text.trim()]).toEqual(['empty', '']);
					return;
				}
				const lines = text.split(/\r\n?|\n/);
				const named = [...table.rows, ...table.problems].map(({ line }) => line);
				expect(named.every((line) => line >= 1 && line <= lines.length)).toBe(true);
				if (text.includes('"')) return;
				const filled = lines.flatMap((line, index) => (/[abä]/.test(line) ? [index + 1] : []));
				expect(named.filter((line) => /[abä]/.test(lines[line - 1] ?? ''))).toEqual(filled);
			})
		);
	});

	it('with many quotation marks before a wide gap is read at once', async () => {
		const gap = ' '.repeat(400_000);
		for (const [text, delimiter] of [
			[`"${'a"'.repeat(40_000)}${gap},x\n`, ','],
			[`"${'a"'.repeat(40_000)}${gap.replaceAll(' ', '\t')};x\nb;c\n`, ';']
		] as const) {
			const milliseconds = await busyMilliseconds(() =>
				expect(readTable(text, { rowsMax: 100 }).ok, delimiter).toBe(true)
			);
			expect(milliseconds, 'half a minute, were each mark looked behind').toBeLessThan(2_000);
		}
	});

	it('whose cells were quoted gives them back', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab",;\n ') }).filter((text) => text.trim() !== '');
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
				const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\n');
				expect(rowsOf(text).map(({ cells }) => cells)).toEqual(rows);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('a list of departments', () => {
	const plan = (text: string, existing: readonly DepartmentRow[] = []) => {
		const { added, existing: met, problems, unread } = planDepartmentTable(existing, rowsOf(text));
		return {
			added: added.map((path) => path.join(' / ')),
			met: met.map((path) => path.join(' / ')),
			problems: problems.map(({ line, kind }) => `${line} ${kind}`),
			unread
		};
	};
	const existing = [
		{ id: '1', parentId: null, name: 'Vertrieb' },
		{ id: '2', parentId: '1', name: 'Nord' },
		{ id: '3', parentId: null, name: 'Service' },
		{ id: '4', parentId: '3', name: 'Nord' }
	];

	it.each([
		['a heading', 'Abteilung;Gehört zu\nA;\nB;A', ['A', 'A / B']],
		['headings the other way round', 'Parent,Name\n,A\nA,B', ['A', 'A / B']],
		['none', 'A;\nB;A', ['A', 'A / B']],
		['parents by path', 'B;A / X', ['A', 'A / X', 'A / X / B']],
		['paths as names', 'A / B\nA / C', ['A', 'A / B', 'A / C']],
		['parents further down', 'C;B\nB;A\nA;', ['A', 'A / B', 'A / B / C']],
		['a line twice', 'A;\nA;\nB;A\nB;A', ['A', 'A / B']],
		['a parent of the same name that exists', 'Vertrieb;Vertrieb', ['Vertrieb / Vertrieb']]
	])('with %s', (_, text, added) => {
		expect(plan(text, text.startsWith('Vertrieb') ? existing : [])).toMatchObject({ added, problems: [] });
	});

	it.each([
		['an unknown parent', 'A;Nirgends', ['1 parent-unknown']],
		['a name that two departments have', 'A;Nord', ['1 parent-ambiguous']],
		['a name that two lines have', 'X;A\nX;B\nA;\nB;\nC;X', ['5 parent-ambiguous']],
		['a circle', 'A;B\nB;C\nC;A', ['1 parents-in-a-circle', '2 parents-in-a-circle', '3 parents-in-a-circle']],
		['no name', 'A;\n;Vertrieb', ['2 name-missing']],
		['what hangs from a wrong line', 'A;Nirgends\nB;A', ['1 parent-unknown', '2 parent-unknown']]
	])('says what is wrong: %s', (_, text, problems) => {
		expect(plan(text, existing).problems).toEqual(problems);
	});

	it('holds names against what is there', () => {
		expect(plan('Ost;Vertrieb\nNord;Vertrieb\nvertrieb;', existing)).toMatchObject({
			added: ['Vertrieb / Ost'],
			met: ['Vertrieb / Nord', 'Vertrieb'],
			problems: []
		});
	});

	it('names the columns it does not read', () => {
		expect(plan('Abteilung;Gehört zu;Kostenstelle\nA;;4711')).toMatchObject({ added: ['A'], unread: ['Kostenstelle'] });
	});

	it('resolves a chain of thousands of lines and names each that lies too deep', () => {
		const text = Array.from({ length: 99 }, (_, index) => `D${index};${index ? `D${index - 1}` : ''}`).join('\n');
		const { added, problems } = plan(text);
		expect(added).toHaveLength(8);
		expect(problems).toHaveLength(91);
	});
});

describe('a list of people', () => {
	const departments = [
		{ id: '1', parentId: null, name: 'Vertrieb' },
		{ id: '2', parentId: '1', name: 'Nord' },
		{ id: '3', parentId: null, name: 'Nord' }
	];
	const plan = (text: string, people: readonly KnownPerson[] = []) => planPeople(rowsOf(text), departments, people);

	it('is read by its headings, in two languages', () => {
		const expected = [
			{
				line: 2,
				name: 'Lea Brandt',
				email: 'lea@firma.de',
				departmentId: '2',
				role: 'analyst',
				roleGroup: 'customer-facing'
			}
		];
		expect(
			plan('Name;E-Mail;Abteilung;Rolle;Gruppe\nLea Brandt;Lea@Firma.de;Vertrieb / Nord;Auswertung;mit Kundenkontakt')
				.added
		).toEqual(expected);
		expect(
			plan(
				'Role,Last name,First name,Department,Email,Group\nanalyst,Brandt,Lea,Vertrieb / Nord,lea@firma.de,Customer-facing'
			).added
		).toEqual(expected);
	});

	it('is read by position without headings; only the name must be there', () => {
		expect(plan('Lea Brandt;;Vertrieb;;leadership\nJan Oster').added).toEqual([
			{ line: 1, name: 'Lea Brandt', email: null, departmentId: '1', role: 'participant', roleGroup: 'leadership' },
			{ line: 2, name: 'Jan Oster', email: null, departmentId: null, role: 'participant', roleGroup: 'other-staff' }
		]);
	});

	it.each([
		['no name', ';a@b.de', 'name-missing'],
		['a half address', 'Lea;lea@firma', 'email-invalid'],
		['an unknown department', 'Lea;;Süd', 'department-unknown'],
		['a department of which there are two', 'Lea;;Nord / Süd', 'department-unknown'],
		['an unknown role', 'Lea;;;Chef', 'role-unknown'],
		['an unknown group', 'Lea;;;;Chefs', 'role-group-unknown'],
		['an owner', 'Lea;;;owner', 'role-not-by-list'],
		['an owner in German', 'Lea;;;Inhaberschaft', 'role-not-by-list'],
		['somebody who leads nothing', 'Lea;;;Abteilungsleitung', 'department-needed']
	])('says what is wrong: %s', (_, text, kind) => {
		const { added, problems } = plan(text);
		expect(added).toEqual([]);
		expect(problems).toMatchObject([{ line: 1, kind }]);
	});

	it('finds an address twice, and a name twice in one department without addresses', () => {
		const { problems, added } = plan('A;a@b.de\nB;A@B.de\nC;;Vertrieb\nc;;Vertrieb\nC;;Vertrieb / Nord');
		expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
			[2, 'email-twice'],
			[4, 'person-twice']
		]);
		expect(added).toHaveLength(3);
	});

	it('knows who is there: by address, else by name and department', () => {
		const { added, existing } = plan('Anders;lea@firma.de\njan oster;;Vertrieb\nJan Oster', [
			{ name: 'Lea', email: 'lea@firma.de', departmentId: null },
			{ name: 'Jan Oster', email: null, departmentId: '1' }
		]);
		expect(existing.map(({ line }) => line)).toEqual([1, 2]);
		expect(added.map(({ line }) => line)).toEqual([3]);
	});

	it('never throws and says something about every row', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab@. /"ä\u200d'), maxLength: 12 });
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, cell, cell)), (cells) => {
				const rows = cells.map((row, index) => ({ line: index + 1, cells: row }));
				const { added, existing, problems } = planPeople(rows, departments, []);
				const filled = cells.filter((row) => row.some((text) => text.trim() !== '')).length;
				expect(added.length + existing.length + problems.length).toBe(filled);
			})
		);
	});
});
