/** Whether it is time to stop, asked between one thing and the next. */
export type IsOver = () => boolean;

/**
 * Somebody who uses the product without end and remembers what it acknowledged. `work` ends with `Gone` when the process does; called again
 * after the next start, it first looks after what it had, and repeats what nobody can say of whether it was done.
 */
export interface Actor {
	work(isOver?: IsOver): Promise<void>;
	/** How often the product acknowledged something, by what it was. */
	readonly acknowledged: Readonly<Record<string, number>>;
	/** How often nobody knows. */
	readonly unknown: number;
}

export const never: IsOver = () => false;

/** What an actor counts. */
export class Tally {
	readonly acknowledged: Record<string, number> = {};
	unknown = 0;

	/** Runs something that changes what is stored; counts how it went, and passes a failure on. */
	async of<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
		try {
			const result = await run();
			this.acknowledge(what);
			return result;
		} catch (error) {
			this.unknown += 1;
			throw error;
		}
	}

	acknowledge(what: string): void {
		this.acknowledged[what] = (this.acknowledged[what] ?? 0) + 1;
	}
}

/** Which of the values of a group of radio buttons is chosen on a page. */
export function chosenOn(html: string, name: string): string | null {
	for (const [input] of html.matchAll(/<input [^>]*>/g)) {
		if (!input.includes(`name="${name}"`) || !/ checked(=|\b)/.test(input)) continue;
		return / value="([^"]*)"/.exec(input)?.[1] ?? null;
	}
	return null;
}

/** What was promised and is not there. */
export class Lost extends Error {
	override readonly name = 'Lost';
}
