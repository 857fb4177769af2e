import { addressOf, hereOf, type Row } from '../access/expected';
import type { Route } from '../access/routes';
import { actors, cookieName, type Actor, type World } from '../access/world';
import type { Chance } from '../long/chance';
import { anyBody, type Fields, json } from './bodies';
import { anyOf, escaped, once, word } from './words';

/** What there is to ask, and who asks. */
export interface Ground {
	readonly origin: string;
	readonly world: World;
	readonly routes: readonly Route[];
	readonly matrix: Readonly<Record<string, Row>>;
	/** Of a program of the first organisation that may do all that programs may. */
	readonly apiToken: string;
	/** By route: the fields that its page was seen to have. */
	readonly fields: Map<string, ReadonlySet<string>>;
}

export interface Request {
	readonly route: string;
	readonly bytes: Buffer;
	/** More was announced than comes. */
	readonly isUnfinished: boolean;
}

/** A request as it goes over the wire, wrong in one place or in many. */
export function anyRequest(chance: Chance, ground: Ground): Request {
	const route = anyOf(chance, ground.routes);
	// Half of them by those who get furthest.
	const actor = anyOf(chance, once(chance, 2) ? (['owner', 'caretaker', 'admin'] as const) : actors);
	const path = pathOf(chance, ground, route, actor);
	const isForm = route.actions.length > 0 && !once(chance, 3);
	const action = isForm ? anyOf(chance, route.actions) : 'default';
	const isEndpoint = /^[A-Z]+$/.test(action);
	const method = once(chance, 8) ? anyOf(chance, methods) : isEndpoint ? action : isForm ? 'POST' : 'GET';
	const named = isForm && !isEndpoint && action !== 'default' ? [`/${action}`] : [];
	const target = withQuery(path, [...named, ...queryOf(chance)]);
	const isApi = route.route.startsWith('/api/');
	const body =
		method === 'GET' && !once(chance, 20)
			? null
			: isApi && !once(chance, 4)
				? json(chance)
				: anyBody(chance, fieldsOf(ground, route.route, action, actor));
	const headers = [
		...usual(chance, ground, actor, isApi),
		...(body && body.type !== '' ? [`content-type: ${body.type}`] : []),
		...(body ? lengthOf(chance, body.bytes.length) : []),
		...(once(chance, 4) ? [anyOf(chance, oddHeaders)] : [])
	];
	const version = once(chance, 80) ? anyOf(chance, ['HTTP/1.0', 'HTTP/9.9', '']) : 'HTTP/1.1';
	const head = `${method} ${target} ${version}\r\n${headers.join('\r\n')}\r\n\r\n`;
	// An address is written in bytes: whatever is no ASCII in it goes out as it is.
	const isUnfinished =
		headers.some((line) => /^(transfer-encoding|expect|upgrade)/.test(line)) ||
		lengthSaid(headers) > (body?.bytes.length ?? 0);
	return {
		route: route.route,
		// An address is written in bytes: whatever is no ASCII in it goes out as it is.
		bytes: Buffer.concat([Buffer.from(head, once(chance, 30) ? 'utf8' : 'latin1'), body?.bytes ?? Buffer.alloc(0)]),
		isUnfinished
	};
}

const methods = [
	'GET',
	'HEAD',
	'POST',
	'PUT',
	'PATCH',
	'DELETE',
	'OPTIONS',
	'TRACE',
	'CONNECT',
	'PROPFIND',
	'post',
	'FOO'
];

function lengthSaid(headers: readonly string[]): number {
	const said = headers.find((line) => line.startsWith('content-length: '))?.slice('content-length: '.length);
	return said === undefined ? 0 : Number(said);
}

/** With the ids of the organisation that the actor is about, of another one, or with something that is none. */
function pathOf(chance: Chance, { world, matrix }: Ground, { route }: Route, actor: Actor): string {
	const row = matrix[route] ?? { who: {} as Row['who'] };
	const here = once(chance, 8) ? { world, organisation: world.beta } : hereOf(world, actor);
	let path = filled(chance, route, () => addressOf(route, here, row));
	if (once(chance, 10)) path = path.replace(/[^/]+$/, escaped(chance, word(chance)));
	if (once(chance, 30))
		path += anyOf(chance, ['/', '//', '/.', '/..', '/__data.json', '.json', '%2f', ';x=1', '/%00', '/.git/config']);
	if (once(chance, 60))
		path = anyOf(chance, [
			'',
			'*',
			'//evil.example/',
			'http://evil.example/',
			'/\\evil.example',
			'/'.repeat(3000),
			`/${'a'.repeat(9000)}`
		]);
	return path;
}

/** A route that the matrix does not know how to fill in is filled with nonsense. */
function filled(chance: Chance, route: string, usually: () => string): string {
	try {
		return usually();
	} catch {
		return route.replaceAll(/\/\([^)]*\)/g, '').replaceAll(/\[[^\]]+\]/g, () => escaped(chance, word(chance)));
	}
}

function queryOf(chance: Chance): string[] {
	if (!once(chance, 3)) return [];
	const names = [
		'page',
		'done',
		'period',
		'department',
		'next',
		'round',
		'from',
		'to',
		'kind',
		'q',
		'language',
		'compare',
		'with'
	];
	return Array.from({ length: 1 + chance.below(3) }, () => {
		const name = once(chance, 6) ? escaped(chance, word(chance)) : anyOf(chance, names);
		return once(chance, 8) ? name : `${name}=${escaped(chance, word(chance))}`;
	});
}

function withQuery(path: string, parts: readonly string[]): string {
	if (parts.length === 0) return path;
	return `${path}${path.includes('?') ? '&' : '?'}${parts.join('&')}`;
}

function fieldsOf({ fields, matrix, world }: Ground, route: string, action: string, actor: Actor): Fields {
	const promised = matrix[route]?.actions?.[action]?.fields?.(hereOf(world, actor)) ?? {};
	const seen = [...(fields.get(route) ?? [])].map((name) => [name, promised[name] ?? ''] as const);
	return [...Object.entries(promised).filter(([name]) => !fields.get(route)?.has(name)), ...seen];
}

function usual(chance: Chance, { origin, world, apiToken }: Ground, actor: Actor, isApi: boolean): string[] {
	const { host } = new URL(origin);
	const session = actor === 'guest' ? '' : world.users[actor].session;
	const cookie = once(chance, 15)
		? anyOf(chance, oddCookies)
		: session === ''
			? 'language=en'
			: `${cookieName}=${session}; language=de`;
	return [
		`host: ${once(chance, 60) ? anyOf(chance, ['', 'evil.example', '[', 'a b', `${host}:99999`]) : host}`,
		...(once(chance, 12)
			? []
			: [`origin: ${once(chance, 40) ? anyOf(chance, ['null', 'http://evil.example', 'x']) : origin}`]),
		...(once(chance, 4) ? [] : ['accept: text/html']),
		`cookie: ${cookie}`,
		// Somebody else each time: otherwise limits would answer instead of the pages.
		`x-forwarded-for: 192.0.${chance.below(256)}.${chance.below(256)}`,
		...(isApi && !once(chance, 6)
			? [`authorization: Bearer ${once(chance, 10) ? word(chance).replaceAll(/[\r\n\0]/g, '') : apiToken}`]
			: []),
		'connection: close'
	];
}

const oddCookies = [
	...[
		'session=',
		'session=__proto__',
		'session=%00',
		'=',
		';;;',
		'language=xx',
		'language=__proto__',
		'session="',
		'a'.repeat(7000)
	],
	`session=${'z'.repeat(40)}; session=${'a'.repeat(40)}`
];

/** How long the body is said to be; rarely what it is not. */
function lengthOf(chance: Chance, length: number): string[] {
	if (!once(chance, 20)) return [`content-length: ${length}`];
	return anyOf(chance, [
		[`content-length: ${length + 10}`],
		[`content-length: ${Math.max(0, length - 3)}`],
		['content-length: -1'],
		['content-length: 99999999999'],
		['content-length: x'],
		['transfer-encoding: chunked'],
		[`content-length: ${length}`, 'transfer-encoding: chunked'],
		[]
	]);
}

const oddHeaders: readonly string[] = [
	...[
		'accept-language: ,,;q=,',
		'accept-language: xx-YY;q=nan',
		`accept-language: ${'de,'.repeat(1500)}`,
		'accept-encoding: br;q=x, ,'
	],
	...[
		'accept: application/json',
		'accept: */*;q=0',
		'accept: text/event-stream',
		'range: bytes=9-1,-',
		'if-none-match: W/',
		'if-match: "-1"'
	],
	...[
		'if-modified-since: yesterday',
		'x-forwarded-for: ,,,',
		'x-forwarded-for: [::1',
		'x-forwarded-proto: x',
		'forwarded: for=_x'
	],
	...[
		'content-encoding: gzip',
		'content-encoding: x',
		'expect: 100-continue',
		'expect: x',
		'upgrade: websocket',
		'te: trailers'
	],
	...[
		'x-sveltekit-action: true',
		'x-sveltekit-invalidated: 11111',
		'x-sveltekit-pathname: /x',
		'x-http-method-override: DELETE'
	],
	...[
		'user-agent: \xff\xfe',
		'user-agent:',
		`user-agent: ${'x'.repeat(9000)}`,
		'referer: \x80',
		'x-request-id: ../../x',
		'purpose: prefetch'
	],
	...[
		'sec-fetch-site: cross-site',
		'sec-fetch-mode: x',
		'dnt: 1',
		': nothing',
		'no colon',
		' folded: 1',
		'a\tb: c',
		'x\0y: z'
	]
];
