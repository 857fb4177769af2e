import type { PublishedGroup } from '../round/publication';
import type { Text } from '../text';
import type { Finding } from './types';

/** A finding of an organisation, with what it is about, what it rests on, and whether somebody set it aside. */
export interface FoundFinding extends PlacedFinding {
	readonly dismissed: Dismissal | null;
	/** An earlier decision to set it aside that does not hold any more: its figures or its round are others now. */
	readonly reopened: Dismissal | null;
}

/** A finding where it was found, whatever anybody decided about it. */
export interface PlacedFinding {
	/** The same as long as the finding is about the same in the same round or counter-check (`findingKey`). */
	readonly key: string;
	readonly finding: Finding;
	readonly about: FindingAbout;
	/** What it rests on, the nearest first: results or report, dimension, KPIs. All open to whoever reads results. */
	readonly links: readonly FindingLink[];
	/** The questions behind it; none of a counter-check, whose report has them. */
	readonly items: readonly FindingLink[];
}

/** A group of a round, or a counter-check that is kept in the organisation. */
export type FindingAbout =
	| {
			readonly roundId: string;
			readonly group: Pick<PublishedGroup, 'id' | 'kind' | 'name' | 'departmentIds'>;
	  }
	| {
			readonly report: {
				readonly assessmentId: string;
				/** What was assessed and how, in words. */
				readonly name: Text;
				/** Opens `/check/{key}`. */
				readonly key: string;
			};
	  };

export interface FindingLink {
	readonly text: Text;
	/** Within the product, beginning with a slash. */
	readonly href: string;
}

/** Why a finding was set aside. */
export interface Dismissal {
	readonly reason: string;
	/** null: their account is gone. */
	readonly by: string | null;
	readonly at: Date;
}

/** A stored decision, with the finding as it stood. */
export interface StoredDismissal extends Dismissal {
	readonly key: string;
	readonly statement: Text;
}
