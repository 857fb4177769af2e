import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apiReportSchema } from '../../../src/lib/core/report/response';
import { problemResponse } from '../../../src/lib/server/api/responses';
import { validBody } from './bodies';
import { errorsOf, postText, type Answer } from './call';

const runs = 2_500;
const seed = 20_260_515;

type Path = readonly (string | number)[];

/** Values that have broken parsers before, and any other JSON. */
const junk = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		false,
		'',
		' ',
		0,
		-1,
		0.5,
		1e308,
		5e-324,
		2 ** 53,
		'3,5',
		[],
		{},
		[[]],
		'\u0000',
		'‮אבג'
	),
	fc.constantFrom<unknown>('__proto__', 'constructor', 'x'.repeat(20_000), '2026-02-30', 'executive', 'EUR', {
		value: 1
	}),
	fc.jsonValue({ maxDepth: 3 })
);

const names = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'toString', 'value', 'target', 'level', ''),
	fc.string()
);

/** One to four changes somewhere in a valid body: a value replaced, removed, added, doubled. */
const mutilated = fc
	.array(fc.tuple(fc.constantFrom('replace', 'remove', 'add', 'double'), fc.nat(), junk, names), {
		minLength: 1,
		maxLength: 4
	})
	.map((changes) => {
		const body: { root: unknown } = { root: validBody() };
		for (const [how, where, value, name] of changes) change(body, how, where, value, name);
		return JSON.stringify(body.root) ?? 'undefined';
	});

/** Text that is hardly JSON, or none of it what is asked for. */
const torn = fc.oneof(
	fc.nat().map((length) => JSON.stringify(validBody()).slice(0, length % JSON.stringify(validBody()).length)),
	fc.jsonValue().map((value) => JSON.stringify(value)),
	fc.string({ unit: 'binary' }),
	fc.integer({ min: 1, max: 50_000 }).map((depth) => '['.repeat(depth)),
	fc.integer({ min: 1, max: 5_000 }).map((depth) => '{"answers":'.repeat(depth) + '1' + '}'.repeat(depth))
);

it(`${runs} malformed bodies: never an error of ours, and every 422 names a path`, { timeout: 60_000 }, async () => {
	const seen = new Map<number, number>();
	await fc.assert(
		fc.asyncProperty(fc.oneof({ arbitrary: mutilated, weight: 4 }, { arbitrary: torn, weight: 1 }), async (text) => {
			const answer = await postText(text);
			seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
			check(answer);
		}),
		{ numRuns: runs, seed }
	);
	expect(seen.get(422) ?? 0, 'most of the bodies reach the rules').toBeGreaterThan(runs / 2);
	expect(seen.get(400) ?? 0).toBeGreaterThan(100);
});

function check(answer: Answer): void {
	expect([200, 400, 422]).toContain(answer.status);
	if (answer.status === 200) {
		apiReportSchema.parse(answer.body);
		return;
	}
	problemResponse.parse(answer.body);
	if (answer.status === 422) {
		expect(errorsOf(answer).length).toBeGreaterThan(0);
		for (const { path, message } of errorsOf(answer)) expect([path, message]).not.toContain('');
	}
}

function change(body: { root: unknown }, how: string, where: number, value: unknown, name: string): void {
	const paths = pathsIn(body.root, []);
	const path: Path = paths[where % paths.length] ?? [];
	const last = path.at(-1);
	const parent = path.slice(0, -1).reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), body.root);
	if (last === undefined || parent === null || typeof parent !== 'object') {
		if (how === 'replace') body.root = value;
	} else if (how === 'replace') Reflect.set(parent, last, value);
	else if (how === 'remove') Reflect.deleteProperty(parent, last);
	else if (how === 'double' && Array.isArray(parent)) parent.push(parent[Number(last)]);
	else if (!Array.isArray(parent))
		Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

function pathsIn(value: unknown, path: Path): Path[] {
	if (value === null || typeof value !== 'object') return [path];
	const inside = Object.keys(value).flatMap((key) =>
		pathsIn(Reflect.get(value, key), [...path, Array.isArray(value) ? Number(key) : key])
	);
	return [path, ...inside];
}
