import { routes } from './routes';
import type { World } from './world';

type Shape = (value: unknown) => boolean;

const matching =
	(pattern: RegExp): Shape =>
	(value) =>
		typeof value === 'string' && pattern.test(value);
const isNumber: Shape = (value) => typeof value === 'number';

/** Beside those of folders: what the entry answers, what files and unknown addresses are counted as, and what stays quiet. */
const routeNames = new Set<unknown>([
	...routes().map(({ route }) => route),
	...routes().map(({ route }) => route.replace('/(static)/[locale=locale]', '')),
	...['/', '/healthz', '/metrics', 'file', 'none', null]
]);

/** All that a line of the log may say, and in which form: nothing that anybody typed, is called or holds a key to fits in. */
const fields: Readonly<Record<string, Shape>> = {
	level: isNumber,
	time: isNumber,
	msg: matching(/^[a-z ]{3,60}$/),
	requestId: matching(/^[A-Za-z0-9._-]{8,64}$/),
	method: matching(/^[A-Z]{3,16}$/),
	route: (value) => routeNames.has(value) || isSample(value),
	status: (value) => value === null || isNumber(value),
	ms: isNumber,
	responseCode: isNumber,
	error: matching(/^[A-Za-z]{1,40}$/),
	code: matching(/^[A-Za-z0-9_]{1,40}$/),
	command: matching(/^[A-Z ]{1,20}$/),
	job: matching(/^[a-z -]{1,60}$/),
	stack: (value) => Array.isArray(value) && value.every(matching(/^at /)),
	version: matching(/^\d+\.\d+\.\d+$/),
	node: matching(/^v\d+\.\d+\.\d+$/),
	engine: matching(/^(embedded|postgres)$/)
};

/** Prerendered pages are known by their address, as the same few there are for everybody. */
function isSample(value: unknown): boolean {
	return matching(/^\/(advice|questions|sample)\/[a-z-]{1,40}$/)(value);
}

/** Lines of a program's log that say more than they may; what it says to whoever starts it comes before the first of them. */
export function indiscreetLines(output: string): string[] {
	const lines = output.split('\n').filter((line) => line !== '');
	const first = lines.findIndex((line) => line.startsWith('{'));
	if (first < 0) throw new Error('Nothing was logged.');
	return lines.slice(first).filter((line) => !isDiscreet(line));
}

function isDiscreet(line: string): boolean {
	try {
		return Object.entries(JSON.parse(line) as object).every(([name, value]) => fields[name]?.(value) ?? false);
	} catch {
		return false;
	}
}

/** Of these, what stands in a program's output: sessions, keys and tokens of a world, its people's addresses and every text of it. */
export function secretsIn(output: string, { alpha, beta, gamma, firm, users }: World): string[] {
	const ofPlaces = [alpha, beta, gamma].flatMap(
		({ mark, invitationToken, assessmentKey, share, voice, participant }) => [
			...[mark, invitationToken, assessmentKey, share.token, voice.token, `@${mark}`],
			...Object.values(participant)
		]
	);
	const sessions = Object.values(users).flatMap(({ id, session }) => [id, session]);
	return [...ofPlaces, ...sessions, firm.invitationToken, '@example.org', ' person'].filter((secret) =>
		output.includes(secret)
	);
}
