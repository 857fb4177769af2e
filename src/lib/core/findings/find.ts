import { contradictions } from './contradictions';
import { flyingBlind } from './flying-blind';
import type { FindingInput } from './input';
import { paperOnly } from './paper-only';
import type { Finding } from './types';
import { unevidenced } from './unevidenced';

/**
 * Contradictions and blind spots in one person's answers and KPIs (`docs/method.md` §7), in the order of `findingKinds`, within
 * a kind the strongest first or in the order of dimensions. No index is formed of answers and KPIs, no cause is claimed, and an
 * unremarkable profile has no finding. *Momentum* needs a second report: the comparison of two finds it.
 */
export function findFindings(input: FindingInput): readonly Finding[] {
	return [...contradictions(input), ...flyingBlind(input), ...paperOnly(input), ...unevidenced(input)];
}
