import type { Text } from '../../text';
import type { Provenance } from '../types';

/** The sections of `docs/method.md`. */
export type RuleSection = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A rule of `docs/method.md`, explained for someone who decides and does not compute. */
export interface Rule {
	/** Stable: reports and findings name rules by it. */
	readonly id: `M${RuleSection}.${string}`;
	readonly section: RuleSection;
	readonly title: Text;
	/** Two to four plain sentences. */
	readonly explanation: Text;
	/** Passages where the rule itself, or the part of it named in the explanation, stands in a source. */
	readonly sources: Provenance;
}

/** The rule's anchor on the method page: `M2.dimension-score` stands at `/method#m2-dimension-score`. */
export function ruleAnchor(id: string): string {
	return id.toLowerCase().replace('.', '-');
}
