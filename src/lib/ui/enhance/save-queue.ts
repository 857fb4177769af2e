export type Fields = Readonly<Record<string, string>>;

export type SaveState =
	{ readonly kind: 'ready' | 'saving' | 'offline' | 'refused' } | { readonly kind: 'saved'; readonly at: Date };

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
		this.#keep();
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
		for (const [group, fields] of batch) if (this.#waiting.get(group) === fields) this.#waiting.delete(group);
		this.#keep();
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
		try {
			return JSON.parse(localStorage.getItem(storageKey(this.#address)) ?? '{}') as Record<string, Fields>;
		} catch {
			return {};
		}
	}

	/** Private windows and full storage refuse to keep anything: then only this page's memory has it. */
	#keep(): void {
		try {
			if (this.#waiting.size === 0) localStorage.removeItem(storageKey(this.#address));
			else localStorage.setItem(storageKey(this.#address), JSON.stringify(Object.fromEntries(this.#waiting)));
		} catch {
			this.#report({ kind: 'saving' });
		}
	}
}

/** Forgets what waits for this address: it has been deleted. */
export function forgetUnsent(address: string): void {
	localStorage.removeItem(storageKey(address));
}

const storageKey = (address: string) => `unsent:${address}`;
