import { cookieName, type Actor, type World } from './world';

export interface Answer {
	readonly status: number;
	readonly location: string | null;
	readonly text: string;
	readonly headers: Headers;
}

/** Asks the product as somebody would, without following where it leads. */
export class Client {
	constructor(
		readonly origin: string,
		readonly world: World
	) {}

	get(actor: Actor, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
		return this.#ask(path, { headers: { accept: 'text/html', ...this.#cookie(actor), ...headers } });
	}

	/** As the browser sends a form of the product’s own page. */
	post(
		actor: Actor,
		path: string,
		fields: Readonly<Record<string, string>> | string,
		headers: Readonly<Record<string, string>> = {}
	): Promise<Answer> {
		const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
		const usual = { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin, accept: 'text/html' };
		return this.#ask(path, { method: 'POST', body, headers: { ...usual, ...this.#cookie(actor), ...headers } });
	}

	async #ask(path: string, init: RequestInit): Promise<Answer> {
		const answer = await fetch(this.origin + path, { ...init, redirect: 'manual' });
		const location = answer.headers.get('location');
		return { status: answer.status, location, text: await answer.text(), headers: answer.headers };
	}

	#cookie(actor: Actor): Record<string, string> {
		return actor === 'guest' ? {} : { cookie: `${cookieName}=${this.world.users[actor].session}` };
	}
}
