import type { StagePair } from '$lib/core/scoring/types';
import { band, baseline, claimedDot, evidencedDot, gap, place, track } from './marks';
import type { ChartNode } from './node';
import { percentOn, type Scale } from './scale';

const stageScale: Scale = { low: 1, high: 5 };

/**
 * Five places in a row: claimed hollow, evidenced filled, each at the low end of its range, with the range behind it. An
 * illustration of the sentence above it, which carries the same stages in words.
 */
export function stageLine({ claimed, evidenced }: StagePair, takesEvidence: boolean): ChartNode {
	const lows = takesEvidence ? [claimed, evidenced] : [claimed];
	return track([
		...lows.filter(([low, high]) => high > low).map((range) => band(stageScale, range)),
		baseline(),
		...[1, 2, 3, 4, 5].map((stage) => place(percentOn(stageScale, stage))),
		...(takesEvidence ? [gap(stageScale, claimed[0], evidenced[0])] : []),
		claimedDot(stageScale, claimed[0]),
		...(takesEvidence ? [evidencedDot(stageScale, evidenced[0])] : [])
	]);
}
