import type { Rule } from '../catalogue/rules';
import type { Text } from '../text';

/** A rule of `docs/method.md` at work. Every figure in it comes from the functions that make the report; none is typed in. */
export interface Example {
	/** What goes in, a line each. */
	readonly given: readonly Text[];
	/** The rule's formula with these numbers put in, a line each. */
	readonly steps: readonly Text[];
	/** What the product makes of it. */
	readonly result: Text;
}

/** One section's examples by the id of their rule; worked out when asked for. */
export type Examples = Readonly<Record<Rule['id'], () => Example>>;
