/** On the process itself: the command that starts the server is built apart from the handler, and each has this module once. */
const name = 'gegenprobe:ending';

/** The types of Node know its own events alone. */
const process_: NodeJS.EventEmitter = process;
const shared: typeof globalThis & { gegenprobeIsEnding?: true } = globalThis;

/** The process was told to end: from now on it says so to whoever asks whether it is ready, and holds nobody back. */
export function tellEnding(): void {
	shared.gegenprobeIsEnding = true;
	process_.emit(name);
}

export function isEnding(): boolean {
	return shared.gegenprobeIsEnding === true;
}

/** Calls `act` once the process was told to end. */
export function onEnding(act: () => void): void {
	process_.once(name, act);
}
