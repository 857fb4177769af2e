import type { Link } from '../addresses';

/** A rule in one language, ready to set. */
export interface RuleView {
	readonly id: string;
	readonly anchor: string;
	readonly title: string;
	readonly explanation: string;
	/** A line each; null where the rule is planned. */
	readonly example: {
		readonly given: readonly string[];
		readonly steps: readonly string[];
		readonly result: string;
	} | null;
	/** Empty: our interpretation. */
	readonly sources: readonly Link[];
}
