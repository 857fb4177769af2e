import type { IncomingMessage } from 'node:http';

/** A property of the request, not a list of our own: the entry and the hooks are built apart and share nothing else. */
type Routed = IncomingMessage & { gegenprobeRoute?: string };

/** Notes by which route a request is answered; the last to know it says so. */
export function noteRoute(request: IncomingMessage, route: string): void {
	const routed: Routed = request;
	routed.gegenprobeRoute = route;
}

/** Whoever is asked below these was promised that nobody notes what they did and when: they are counted together, and no line is written. */
const quiet = /^\/([rsv])\//;

export interface Route {
	/** A pattern, never an address. */
	readonly name: string;
	/** Requests are counted, and nothing else is said of them. */
	readonly isQuiet: boolean;
}

/** What the request was answered by; `pathname` only tells a file from what does not exist. */
export function routeOf(request: IncomingMessage, pathname: string): Route {
	const { gegenprobeRoute: noted }: Routed = request;
	const place = quiet.exec(noted ?? pathname)?.[1];
	if (place) return { name: `/${place}/…`, isQuiet: true };
	return { name: noted ?? (pathname.startsWith('/_app/') ? 'file' : 'none'), isQuiet: false };
}
