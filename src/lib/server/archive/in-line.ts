let last: Promise<unknown> = Promise.resolve();

/** Waits until this process neither reads nor writes another file: one of them may fill some hundred megabytes. */
export function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
	const done = last.then(work);
	last = done.catch(() => undefined);
	return done;
}
