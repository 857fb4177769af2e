export type Fields = Readonly<Record<string, string>>;

export type SaveState =
	| { readonly kind: 'ready' | 'saving' | 'offline' | 'refused' }
	| { readonly kind: 'saved'; readonly at: Date };

const retryMillisecondsMin = 2_000;
const retryMillisecondsMax = 60_000;
/** Browsers refuse to finish larger requests after their page has gone. */
const keepaliveBytesMax = 60_000;

/**
 * Sends groups of form fields one request at a time, newest values last, and keeps in this browser what could not be
 * sent. A group is what belongs together (an item, a worksheet): adding it again replaces what waits.
 */
export class SaveQueue {
	readonly #address: string;
	readonly #report: (state: SaveState) => void;
	readonly #waiting = new Map<string, Fields>();
	#sending = false;
	#retryMilliseconds = retryMillisecondsMin;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string, report: (state: SaveState) => void) {
		this.#address = address;
		this.#report = report;
	}

	/** Takes up what an earlier visit could not send. Returns those fields, so that the page can show them again. */
	start(): Fields {
		for (const [group, fields] of Object.entries(this.#read())) this.#waiting.set(group, fields);
		addEventListener('online', () => this.#flush());
		const fields = Object.assign({}, ...this.#waiting.values()) as Fields;
		void this.#flush();
		return fields;
	}

	add(group: string, fields: Fields): void {
		this.#waiting.set(group, fields);
		this.#keep(group, fields);
		void this.#flush();
	}

	async #flush(): Promise<void> {
		if (this.#sending || this.#waiting.size === 0) return;
		this.#sending = true;
		clearTimeout(this.#timer);
		this.#report({ kind: 'saving' });
		const batch = new Map(this.#waiting);
		const outcome = await this.#send(batch);
		this.#sending = false;
		if (outcome === 'offline') return this.#retryLater();
		this.#retryMilliseconds = retryMillisecondsMin;
		for (const [group, fields] of batch) {
			if (this.#waiting.get(group) === fields) this.#waiting.delete(group);
			this.#forget(group, fields);
		}
		this.#report(outcome === 'saved' ? { kind: 'saved', at: new Date() } : { kind: 'refused' });
		await this.#flush();
	}

	async #send(batch: ReadonlyMap<string, Fields>): Promise<'saved' | 'offline' | 'refused'> {
		const body = new URLSearchParams(Object.assign({}, ...batch.values()) as Record<string, string>);
		try {
			const keepalive = body.toString().length < keepaliveBytesMax;
			const { ok, status } = await fetch(this.#address, { method: 'POST', body, keepalive });
			if (ok) return 'saved';
			return status >= 500 || status === 429 ? 'offline' : 'refused';
		} catch {
			return 'offline';
		}
	}

	#retryLater(): void {
		this.#report({ kind: 'offline' });
		this.#timer = setTimeout(() => this.#flush(), this.#retryMilliseconds);
		this.#retryMilliseconds = Math.min(this.#retryMilliseconds * 2, retryMillisecondsMax);
	}

	#read(): Record<string, Fields> {
		const unsent: Record<string, Fields> = {};
		try {
			for (const name of storedNames(this.#address)) {
				unsent[name.slice(storedPrefix(this.#address).length)] = JSON.parse(
					localStorage.getItem(name) ?? '{}'
				) as Fields;
			}
		} catch {
			// Unreadable entries are none of ours, and a browser that keeps nothing has none.
		}
		return unsent;
	}

	/** Each group has an entry of its own, so that two tabs never undo each other's. */
	#keep(group: string, fields: Fields): void {
		try {
			localStorage.setItem(storedPrefix(this.#address) + group, JSON.stringify(fields));
		} catch {
			// Private windows and full storage refuse to keep anything: then only this page's memory has it.
		}
	}

	#forget(group: string, fields: Fields): void {
		try {
			const name = storedPrefix(this.#address) + group;
			if (localStorage.getItem(name) === JSON.stringify(fields)) localStorage.removeItem(name);
		} catch {
			// Where nothing could be kept there is nothing to forget.
		}
	}
}

/** Forgets what waits for this address: it has been deleted. */
export function forgetUnsent(address: string): void {
	for (const name of storedNames(address)) localStorage.removeItem(name);
}

const storedPrefix = (address: string) => `unsent:${address}#`;
const storedNames = (address: string) =>
	Object.keys(localStorage).filter((name) => name.startsWith(storedPrefix(address)));
