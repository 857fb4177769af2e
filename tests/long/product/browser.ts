import { Agent, request } from 'node:http';

/** No answer came: nobody can say whether it was done. */
export class Gone extends Error {
	override readonly name = 'Gone';
}

/** An answer that nobody who uses the product properly should ever get. */
export class Unexpected extends Error {
	override readonly name = 'Unexpected';
	/** When it says to come again. */
	readonly retryAfter: string | null;
	readonly status: number;
	constructor({ status, retryAfter }: Pick<Reply, 'status' | 'retryAfter'>, path: string) {
		super(`${status} at ${path.replace(/[\w-]{20,}/g, '…')}`);
		this.status = status;
		this.retryAfter = retryAfter;
	}
}

export interface Reply {
	readonly status: number;
	readonly location: string;
	readonly retryAfter: string | null;
	readonly body: string;
}

/** Asks as a browser does, over connections that are kept, and follows no redirect. */
export interface Browser {
	ask(method: 'GET' | 'POST', path: string, fields?: Readonly<Record<string, string>>): Promise<Reply>;
	/** The HTML of a page that is there. */
	page(path: string): Promise<string>;
	/** Sends a form that is taken; where it leads. */
	send(path: string, fields: Readonly<Record<string, string>>): Promise<string>;
	/** As the script of a page saves: acknowledged. */
	save(path: string, fields: Readonly<Record<string, string>>): Promise<void>;
	/** Drops the connections that are kept. */
	close(): void;
}

/** `origin`: what it takes the site to be, where that is not the very process it asks. */
export function browser(address: string, cookie = '', origin = address): Browser {
	const agent = new Agent({ keepAlive: true });
	const send = (isAgain: boolean, ...[method, path, fields]: Parameters<Browser['ask']>): Promise<Reply> => {
		const sent = fields && String(new URLSearchParams(fields));
		const headers = {
			...{ accept: 'text/html', origin, ...(cookie && { cookie }) },
			...(sent !== undefined && {
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': Buffer.byteLength(sent)
			})
		};
		return new Promise((resolve, reject) => {
			const gone = (error: Error) => reject(new Gone(error.message));
			const asked = request(new URL(path, address), { agent: isAgain ? false : agent, method, headers }, (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', gone);
				answer.on('end', () => {
					if (!answer.complete) return gone(new Error('broken off'));
					const { location = '', 'retry-after': retryAfter = null } = answer.headers;
					const body = Buffer.concat(parts).toString('utf8');
					resolve({ status: answer.statusCode ?? 0, location, retryAfter, body });
				});
			});
			asked.on('error', (error) => {
				// As every browser does: a connection that was kept may have been closed at the very moment it was used again.
				if (asked.reusedSocket && !isAgain) resolve(send(true, method, path, fields));
				else gone(error);
			});
			// Also where the connection ends without a word; whoever has the answer is not told again.
			asked.on('close', () => gone(new Error('closed')));
			asked.end(sent);
		});
	};
	const ask: Browser['ask'] = (...asked) => send(false, ...asked);
	const expecting = async (wanted: number, ...asked: Parameters<Browser['ask']>) => {
		const reply = await ask(...asked);
		if (reply.status !== wanted) throw new Unexpected(reply, asked[1]);
		return reply;
	};
	return {
		ask,
		page: async (path) => (await expecting(200, 'GET', path)).body,
		send: async (path, fields) => (await expecting(303, 'POST', path, fields)).location,
		save: async (path, fields) => void (await expecting(200, 'POST', path, fields)),
		close: () => agent.destroy()
	};
}
