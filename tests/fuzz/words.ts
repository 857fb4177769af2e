import type { Chance } from '../long/chance';

/** What people, programs and attackers send where a word, a number, a day or an id is expected. */
const words: readonly string[] = [
	...['', ' ', '\0', 'a\0b', '\r\n', '\t', '\u2028', '\ufffe', '\u202egnp.exe', 'İstanbul', 'Z͑ͫ̓ͪ̂a̴̵l', '👩‍👩‍👧‍👦', '\ud800'],
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
	...['0', '-0', '-1', '1', '4', '5', '1e308', '1e999', '-1e999', '99999999999999999999', '9007199254740993', '0x10'],
	...[
		'NaN',
		'Infinity',
		'1,5',
		'1.5',
		'1.5.5',
		'１２',
		'٣',
		'²',
		'1_000',
		'+5',
		'.',
		'-',
		'%',
		'2147483648',
		'4294967296'
	],
	...[
		'2026',
		'2026-13',
		'2026-02-30',
		'0000-00-00',
		'9999-12-31',
		'275760-09-14',
		'-000001-01-01',
		'2026-W54',
		'2026-Q5'
	],
	...['2026-01-01T00:00:00Z', '2026-01-01T25:61:61+99:99', '10000-01-01', '0001-01-01', 'Europe/Nowhere', 'Etc/GMT+99'],
	...['null', 'undefined', 'true', 'on', 'yes', '[]', '{}', '[object Object]', '""', "'"],
	...[
		'<script>alert(1)</script>',
		"' or 1=1 --",
		'${7*7}',
		'{{7*7}}',
		'../../../etc/passwd',
		'C:\\nul',
		'%2e%2e%2f',
		'\\'
	],
	...['=1+1', '@SUM(1)', 'a@b', 'a@b.c', '"x"@y', '@', 'https://', 'http://[', 'javascript:alert(1)', '//evil.example'],
	...[
		'00000000-0000-0000-0000-000000000000',
		'ffffffff-ffff-ffff-ffff-ffffffffffff',
		'00000000-0000-0000-0000-00000000000g'
	],
	...['#zzzzzz', '#fff', 'rgb(0,0,0)', 'de', 'en', 'DE', 'xx', 'de-DE', 'full', 'nps', 'service', 'none', 'all']
];

export function anyOf<Entry>(chance: Chance, entries: readonly Entry[]): Entry {
	const entry = entries[chance.below(entries.length)];
	if (entry === undefined) throw new Error('Nothing to choose from.');
	return entry;
}

/** True once in `times`, on average. */
export function once(chance: Chance, times: number): boolean {
	return chance.below(times) === 0;
}

export function word(chance: Chance): string {
	if (once(chance, 40)) return 'ä'.repeat(1 + chance.below(20_000));
	if (once(chance, 12)) return anyOf(chance, words) + anyOf(chance, words);
	return anyOf(chance, words);
}

/** Of an address or form: mostly well-formed, else with bytes that are no text and escapes that are none. */
export function escaped(chance: Chance, text: string): string {
	if (once(chance, 25)) return anyOf(chance, ['%', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%00', '%u0041', '%F8%80']);
	return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
