import { formatList } from '$lib/core/format';
import { numeral } from '$lib/core/numeral';
import type { StageRange } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { stageWords } from '../results/words';
import type { GlancePart } from './part';

/** Below so many clients with a standing no figure is made of several of them. */
const clientsMin = 5;

/** A client as the practice sees it at a glance. */
export interface ClientGlance {
	readonly name: string;
	readonly href: string;
	/** Empty: nothing of it is shared with this consultant. */
	readonly parts: readonly GlancePart[];
	/** null: none is known. */
	readonly stage: StageRange | null;
}

/** How the clients are spread over the stages, never their mean; below five of them the sentence says why there is nothing. */
export function commonStanding(clients: readonly ClientGlance[], locale: Locale): string {
	const say = { locale };
	const stages = clients.flatMap(({ stage }) => (stage === null ? [] : [stage]));
	if (stages.length < clientsMin) return m.dashboard_clients_common_few({ count: numeral(clientsMin, locale) }, say);
	const counts = new Map<string, number>();
	for (const stage of stages.toSorted(byStage)) {
		const words = stageWords(stage, locale);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	const spread = [...counts].map(([stage, count]) => m.dashboard_clients_common_stage({ count, stage }, say));
	return m.dashboard_clients_common({ count: stages.length, stages: formatList(spread, locale) }, say);
}

function byStage(one: StageRange, other: StageRange): number {
	return one[0] - other[0] || one[1] - other[1];
}
