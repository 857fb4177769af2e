import type { Round } from '$lib/server/rounds';
import { stateStamp } from '../state';

/** Of a round without results so far: where it stands, and where its page learns that they are there. */
export function waitingFor(round: Round, base: string) {
	const { status, progressPercent: progress } = round;
	const live = { address: `${base.replace(/\/results$/, '')}/live/results`, stamp: stateStamp(round, null) };
	return { status, progress, live };
}
