import { Agent as PlainAgent, request as plainRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { Agent, request } from 'node:https';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/** Somebody with a browser's cookies, who does not follow where answers lead. */
export interface Visitor {
	get(path: string): Promise<Answer>;
	/** As the browser sends a form of the product's own page. */
	post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
}

interface Way {
	/** What people open, as a form of its pages says. */
	readonly origin: string;
	/** What is asked: the proxy, or a process behind it. */
	readonly address: string;
	/** By which the proxy proves who it is. */
	readonly certificate: string;
	/** There from the beginning, by name. */
	readonly cookies?: Readonly<Record<string, string>>;
}

export function visitor({ origin, address, certificate, cookies = {} }: Way): Visitor {
	const jar = new Map(Object.entries(cookies));
	const isSecure = address.startsWith('https:');
	const agent = isSecure ? new Agent({ keepAlive: true, ca: certificate }) : new PlainAgent({ keepAlive: true });
	const ask = (path: string, options: RequestOptions, body?: string): Promise<Answer> =>
		new Promise<Answer>((resolve, reject) => {
			const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
			const headers = { accept: 'text/html', 'accept-language': 'en', origin, cookie, ...options.headers };
			const send = isSecure ? request : plainRequest;
			const asked = send(new URL(path, address), { ...options, agent, headers }, (answer) => {
				const parts: Buffer[] = [];
				answer.on('error', reject).on('data', (part: Buffer) => parts.push(part));
				answer.on('end', () => {
					keep(jar, answer.headers['set-cookie']);
					const text = Buffer.concat(parts).toString('utf8');
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
				});
			});
			asked.on('error', (error: NodeJS.ErrnoException) => {
				// As browsers do: a connection that was kept may be closed at the moment at which it is used again.
				if (asked.reusedSocket && error.code === 'ECONNRESET') ask(path, options, body).then(resolve, reject);
				else reject(error);
			});
			asked.end(body);
		});
	return {
		get: (path) => ask(path, {}),
		post(path, fields) {
			const body = new URLSearchParams(fields).toString();
			const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
			return ask(path, { method: 'POST', headers }, body);
		}
	};
}

function keep(jar: Map<string, string>, set: readonly string[] = []): void {
	for (const cookie of set) {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
		if (value) jar.set(name, value);
		else jar.delete(name);
	}
}
