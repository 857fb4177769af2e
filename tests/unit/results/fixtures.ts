import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Publication } from '../../../src/lib/core/round/publication';
import type { RoundGroup, RoundSettings } from '../../../src/lib/core/round/types';
import type { Locale } from '../../../src/lib/core/text';
import { comparisonsOf } from '../../../src/lib/ui/results/comparisons';
import type { ResultsInput } from '../../../src/lib/ui/results/input';
import { withoutNames } from '../../../src/lib/ui/results/presented';
import { atBack, department, inFront, leadership, leading, people, published, type Response } from '../round/builders';

interface Shown {
	readonly locale?: Locale;
	readonly isWithoutNames?: boolean;
}

/** A publication as its pages get it. */
export function inputOf(publication: Publication, { locale = 'en', isWithoutNames = false }: Shown = {}): ResultsInput {
	const [presented = publication] = isWithoutNames ? withoutNames([publication], locale) : [publication];
	return {
		publication: presented,
		comparisons: comparisonsOf(publication),
		questionnaire: questionnaires.pulse,
		locale,
		address: { base: '/o/a/rounds/r/results', isWithoutNames }
	};
}

/**
 * Leaders well above their staff; `alpha` and `beta` are shown and far apart, `gamma` has four responses and is hidden, and with it
 * `delta`, from which it could be worked out.
 */
export const groups: readonly RoundGroup[] = [
	leadership(8),
	department('alpha', 20),
	department('beta', 20),
	department('gamma', 8),
	department('delta', 8)
];

export const responses: readonly Response[] = [
	...people(8, leading(), 3),
	...people(10, inFront('alpha'), 3),
	...people(10, atBack('alpha'), 3),
	...people(10, inFront('beta'), 0),
	...people(10, atBack('beta'), 0),
	...people(4, inFront('gamma'), 1),
	...people(3, inFront('delta'), 2),
	...people(4, atBack('delta'), 2)
];

export const publication = published(responses, groups);

/** What a reader who may see everything would see: the figures that must not appear anywhere. */
export const everything = published(responses, groups, {
	overrides: { kind: 'named' } satisfies Partial<RoundSettings>
});
