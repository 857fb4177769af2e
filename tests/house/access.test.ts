import { describe, expect, it } from 'vitest';
import { engagementGrants, memberRoles, practiceRoles } from '../../src/lib/core/access/roles';
import { codeUnder, place, withoutComments } from './files';

/** Where roles are defined, and where the database is told which there are. */
const home = ['src/lib/core/access/', 'src/lib/server/db/schema/'];

/** Files that must name one all the same, each with the reason. They are judged by their path from the project's root. */
const reasoned: Readonly<Record<string, string>> = {};

const kinds = ['member', 'caretaker', 'consultant'];
const role = `['"](?:${[...new Set([...memberRoles, ...practiceRoles, ...engagementGrants])].join('|')})['"]`;
const kind = `['"](?:${kinds.join('|')})['"]`;

/** Every way of asking "is this an admin?" instead of "may this person change people?". */
const asking: readonly RegExp[] = [
	new RegExp(`[=!]==?\\s*${role}`, 'g'),
	new RegExp(`${role}\\s*[=!]==?`, 'g'),
	new RegExp(`\\bcase\\s+${role}`, 'g'),
	new RegExp(`\\.(?:includes|has|indexOf)\\(\\s*${role}`, 'g'),
	new RegExp(`\\[[^\\][]*${role}[^\\][]*\\](?:\\s+as const)?\\s*\\)?\\s*\\.(?:includes|indexOf|some)\\(`, 'g'),
	new RegExp(`new Set(?:<[^>]*>)?\\(\\s*\\[[^\\][]*${role}[^\\][]*\\]\\s*\\)`, 'g'),
	new RegExp(`\\b(?:eq|ne|inArray|notInArray|arrayContains)\\([^;]{0,80}?,\\s*\\[?\\s*${role}`, 'g'),
	new RegExp(`\\b(?:role|grants)\\}?\\s*(?:=|<>|!=|in\\s*\\(|@>)\\s*'`, 'g'),
	new RegExp(`\\b(?:kind|capacity)\\s*[=!]==?\\s*${kind}`, 'g'),
	new RegExp(`\\bcase\\s+${kind}`, 'g')
];

describe('the one table of who may do what', () => {
	it('nothing outside core/access asks for a role, a grant or a capacity by name', () => {
		const found = codeUnder('src')
			.filter((path) => !home.some((prefix) => path.startsWith(prefix)) && !(path in reasoned))
			.flatMap(asked);
		expect(found, 'ask `allows(capacity, …)` or `practiceAllows(role, …)`; a new right is a new permission').toEqual(
			[]
		);
	});

	it('no exception has outlived its reason', () => {
		const needless = Object.keys(reasoned).filter((path) => asked(path).length === 0);
		expect(needless, 'take the file out of the list: it names no role any more').toEqual([]);
	});

	it.each([
		["if (person.role === 'owner')", true],
		["{#if 'admin' !== role}", true],
		["switch (role) { case 'analyst': }", true],
		["engagement.grants.includes('export')", true],
		["['owner', 'admin'].includes(role)", true],
		["(['owner', 'admin'] as const).includes(role)", true],
		["new Set(['owner', 'admin']).has(role)", true],
		["eq(people.role, 'owner')", true],
		["inArray(people.role, ['owner', 'admin'])", true],
		["sql`${people.role} = 'owner'`", true],
		["visit.capacity.kind === 'caretaker'", true],
		["allows(visit.capacity, 'people.change')", false],
		["{ kind: 'caretaker' }", false],
		["item.kind === 'contrast'", false],
		["role: 'participant'", false],
		['memberRoles.includes(role)', false]
	])('the rule judges %s as it should', (line, isCaught) => {
		expect(asking.some((pattern) => line.match(pattern) !== null)).toBe(isCaught);
	});
});

function asked(path: string): string[] {
	const text = withoutComments(path);
	return asking.flatMap((pattern) =>
		[...text.matchAll(pattern)].map((match) => `${place(path, text, match.index)} ${match[0]}`)
	);
}
