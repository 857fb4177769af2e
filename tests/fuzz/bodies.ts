import type { Chance } from '../long/chance';
import { anyOf, escaped, once, word } from './words';

export interface Body {
	readonly type: string;
	readonly bytes: Buffer;
}

export type Fields = readonly (readonly [name: string, value: string])[];

/** A body of any kind; `fields` is what the page's own form sends. */
export function anyBody(chance: Chance, fields: Fields): Body {
	const kind = chance.below(10);
	if (kind < 5) return form(chance, fields);
	if (kind < 7) return multipart(chance, fields);
	if (kind < 9) return json(chance);
	return noise(chance);
}

/** Of a report or an intake, with something in it that does not belong there. */
export function json(chance: Chance): Body {
	const type = anyOf(chance, [
		'application/json',
		'application/json; charset=utf-16',
		'Application/JSON;',
		'text/json'
	]);
	const text = once(chance, 3) ? anyOf(chance, brokenJson) : JSON.stringify(mutated(chance, anyOf(chance, examples)));
	return { type, bytes: Buffer.from(once(chance, 15) ? text.slice(0, chance.below(text.length)) : text) };
}

const examples: readonly unknown[] = [
	{
		questionnaire: { id: 'executive' },
		locale: 'en',
		subject: { organisation: 'Muster', unit: 'Sales', asOf: '2026-11-22' },
		strategy: 'customer',
		targets: { service: 80 },
		weights: { service: 3 },
		sentence: 'We listen.',
		answers: [
			{ item: 'service-1', level: 3, note: 'n', evidence: { what: 'w', when: '2026-01', link: 'https://example.com' } },
			{ item: 'culture-1', dontKnow: true }
		],
		kpis: {
			nps: { promoters: 50, passives: 30, detractors: 20, target: 40, previous: { value: 20 } },
			churn: { customersAtStart: 100, customersLost: 5 },
			clv: { averageBasket: 10, purchasesPerYear: 2, years: 3, currency: 'EUR' },
			csat: { value: 80 }
		}
	},
	{ kpis: { nps: { promoters: 50, passives: 30, detractors: 20 } }, own: { x: { value: 3 } } },
	{ churn: { customersAtStart: 100, customersLost: 5 }, note: 'n' }
];

const brokenJson: readonly string[] = [
	...[
		'',
		' ',
		'null',
		'[]',
		'{}',
		'"',
		'{',
		'[1,',
		'{"a":1,}',
		'{"a":1e999}',
		'﻿{}',
		'{"a":"\\ud800"}',
		'{"\\u0000":1}'
	],
	...['{"__proto__":{"answers":[]},"answers":[]}', '{"constructor":{"prototype":{}}}', '-', '1e400', '"\0"', 'NaN'],
	'['.repeat(20_000),
	'{"a":'.repeat(20_000),
	`{"answers":[${'[],'.repeat(5_000)}[]]}`,
	`{"questionnaire":{"id":"executive"},"locale":"de","answers":[],"weights":{${'"x":1,'.repeat(9_000)}"y":1}}`,
	`{"sentence":"${'x'.repeat(900_000)}"}`
];

/** The same with one place of it replaced, left out, or doubled. */
function mutated(chance: Chance, value: unknown): unknown {
	if (once(chance, 6) || typeof value !== 'object' || value === null) return nonsense(chance);
	if (Array.isArray(value)) {
		const at = chance.below(value.length + 1);
		return value.flatMap((entry, index) => (index === at ? [mutated(chance, entry), entry] : [entry]));
	}
	const entries = Object.entries(value);
	const at = chance.below(entries.length + 1);
	const changed = entries.flatMap(([name, entry], index) => {
		if (index !== at) return [[name, entry]];
		return once(chance, 4) ? [] : [[once(chance, 4) ? word(chance) : name, mutated(chance, entry)]];
	});
	return Object.fromEntries(changed) as unknown;
}

function nonsense(chance: Chance): unknown {
	const values = [null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, -1e-320, [], {}, [[]], [null], { '': 0 }];
	return once(chance, 2) ? word(chance) : anyOf(chance, values);
}

function form(chance: Chance, fields: Fields): Body {
	const type = once(chance, 10)
		? anyOf(chance, [
				'application/x-www-form-urlencoded; charset=ibm500',
				'application/X-WWW-form-urlencoded;;',
				'text/plain'
			])
		: 'application/x-www-form-urlencoded';
	if (once(chance, 40)) return { type, bytes: Buffer.from('a=1&'.repeat(30_000)) };
	const pairs = changed(chance, fields).map(([name, value]) => `${escaped(chance, name)}=${escaped(chance, value)}`);
	return { type, bytes: Buffer.from(pairs.join(once(chance, 30) ? '&&=&' : '&')) };
}

/** Some of the fields with other values, a few left out, a few twice, and some that no form has. */
function changed(chance: Chance, fields: Fields): Fields {
	const kept = fields.flatMap(([name, value]): Fields => {
		const turn = chance.below(8);
		if (turn === 0) return [];
		if (turn === 1)
			return [
				[name, value],
				[name, word(chance)]
			];
		if (turn === 2) return [[once(chance, 4) ? `${name}[]` : name, value]];
		return [[name, turn < 6 ? word(chance) : value]];
	});
	return once(chance, 3) ? [...kept, [word(chance), word(chance)]] : kept;
}

function multipart(chance: Chance, fields: Fields): Body {
	const boundary = once(chance, 15) ? 'x'.repeat(300) : 'fuzz';
	const part = (head: string, content: Buffer) =>
		Buffer.concat([
			Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
			content,
			Buffer.from('\r\n')
		]);
	const texts = changed(chance, fields).map(([name, value]) =>
		part(`name="${name.replaceAll(/["\r\n\0]/g, '%22')}"`, Buffer.from(value))
	);
	const name = anyOf(chance, ['file', 'logo', 'list', 'archive', 'table', word(chance).replaceAll(/["\r\n\0]/g, '')]);
	const fileName = anyOf(chance, ['a.csv', 'a.xlsx', 'a.svg', 'a.png', 'a.zip', '', '../../x', 'ä\u202e.csv', 'con']);
	const file = part(`name="${name}"; filename="${fileName}"\r\nContent-Type: ${anyOf(chance, types)}`, content(chance));
	const end = once(chance, 6) ? '' : `--${boundary}--\r\n`;
	const whole = Buffer.concat([...texts, file, Buffer.from(end)]);
	const type = once(chance, 10)
		? anyOf(chance, ['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary="other"'])
		: `multipart/form-data; boundary=${boundary}`;
	return { type, bytes: once(chance, 10) ? whole.subarray(0, chance.below(whole.length)) : whole };
}

const types = [
	'text/csv',
	'image/png',
	'image/svg+xml',
	'application/zip',
	'x',
	'application/octet-stream',
	'text/html'
];

/** Files that begin like something and go on otherwise. */
function content(chance: Chance): Buffer {
	const heads = [
		'',
		'\x89PNG\r\n\x1a\n',
		'PK\x03\x04',
		'<svg xmlns="http://www.w3.org/2000/svg">',
		'Name;Email\n',
		'\xff\xfe',
		'"'
	];
	const rest = Array.from({ length: chance.below(400) }, () => chance.below(256));
	return Buffer.concat([Buffer.from(anyOf(chance, heads), 'latin1'), Buffer.from(rest)]);
}

function noise(chance: Chance): Body {
	const type = anyOf(chance, ['', 'text/plain', 'x', ';', 'application/xml', 'application/octet-stream', 'a/b; c="']);
	return { type, bytes: content(chance) };
}
