type Fields = Record<string, string>;

const retryMillisecondsMin = 2_000;
const retryMillisecondsMax = 60_000;

/**
 * Saves groups of form fields one request at a time, newest values last, and keeps in this browser what could not be
 * sent. `group` is what belongs together (an item, a worksheet): a later queueing of it replaces the earlier one.
 */
export class Autosave {
	status = $state<'idle' | 'saving' | 'saved' | 'offline' | 'refused'>('idle');
	/** Local time of the last acknowledgement, `HH:MM`. */
	savedAt = $state('');

	readonly #address: string;
	readonly #storageKey: string;
	#waiting = new Map<string, Fields>();
	#sending = false;
	#retryMilliseconds = retryMillisecondsMin;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(address: string) {
		this.#address = address;
		this.#storageKey = `unsent:${address}`;
	}

	/** Takes up what an earlier visit could not send. Returns those fields, so that the page can show them again. */
	start(): Fields {
		const unsent = this.#read();
		for (const [group, fields] of Object.entries(unsent)) this.#waiting.set(group, fields);
		addEventListener('online', this.flush);
		if (this.#waiting.size > 0) void this.flush();
		return Object.assign({}, ...Object.values(unsent)) as Fields;
	}

	stop(): void {
		clearTimeout(this.#timer);
		removeEventListener('online', this.flush);
	}

	queue(group: string, fields: Fields): void {
		this.#waiting.set(group, fields);
		this.#keep();
		void this.flush();
	}

	flush = async (): Promise<void> => {
		if (this.#sending || this.#waiting.size === 0) return;
		this.#sending = true;
		this.status = 'saving';
		clearTimeout(this.#timer);
		const batch = new Map(this.#waiting);
		const outcome = await this.#send(batch);
		this.#sending = false;
		if (outcome === 'offline') return this.#retryLater();
		this.#retryMilliseconds = retryMillisecondsMin;
		for (const [group, fields] of batch) if (this.#waiting.get(group) === fields) this.#waiting.delete(group);
		this.#keep();
		this.status = outcome;
		if (outcome === 'saved') this.savedAt = clockTime(new Date());
		if (this.#waiting.size > 0) await this.flush();
	};

	async #send(batch: ReadonlyMap<string, Fields>): Promise<'saved' | 'offline' | 'refused'> {
		const body = new URLSearchParams(Object.assign({}, ...batch.values()) as Fields);
		try {
			const response = await fetch(this.#address, { method: 'POST', body, keepalive: body.toString().length < 60_000 });
			if (response.ok) return 'saved';
			return response.status >= 500 || response.status === 429 ? 'offline' : 'refused';
		} catch {
			return 'offline';
		}
	}

	#retryLater(): void {
		this.status = 'offline';
		this.#timer = setTimeout(this.flush, this.#retryMilliseconds);
		this.#retryMilliseconds = Math.min(this.#retryMilliseconds * 2, retryMillisecondsMax);
	}

	#read(): Record<string, Fields> {
		try {
			return JSON.parse(localStorage.getItem(this.#storageKey) ?? '{}') as Record<string, Fields>;
		} catch {
			return {};
		}
	}

	/** Private windows and full storage refuse to keep anything: then only this page's memory has it. */
	#keep(): void {
		try {
			if (this.#waiting.size === 0) localStorage.removeItem(this.#storageKey);
			else localStorage.setItem(this.#storageKey, JSON.stringify(Object.fromEntries(this.#waiting)));
		} catch {
			this.status = 'saving';
		}
	}
}

function clockTime(moment: Date): string {
	return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
