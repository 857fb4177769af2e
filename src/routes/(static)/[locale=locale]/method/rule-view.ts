import type { Link } from '../addresses';

/** A rule in one language, ready to set. */
export interface RuleView {
	readonly id: string;
	readonly anchor: string;
	readonly title: string;
	readonly explanation: string;
	/** A line each. */
	readonly example: {
		readonly given: readonly string[];
		readonly steps: readonly string[];
		readonly result: string;
	};
	/** Empty: our interpretation. */
	readonly sources: readonly Link[];
}
