import { m } from '$lib/i18n/generated/messages.js';
import { stageNames } from '$lib/core/catalogue/stages';
import { formatRange } from '$lib/core/format';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { PaperBlock, PaperStage } from '$lib/core/paper/paper';
import { stageLine } from '../../charts/stage-line';
import type { ResultsInput } from '../../results/input';
import { paragraph } from '../blocks';
import { type StandingView, standingView } from '../../results/standing';

/** Where a group stands, as blocks below a heading. */
export function standingBlocks({ headline, score, participation, notes }: StandingView): readonly PaperBlock[] {
	return [
		...paragraph(headline, 'lead'),
		...paragraph(score),
		...paragraph(participation),
		...notes.flatMap((note) => paragraph(note, 'small'))
	];
}

/** null where no stage may be stated. */
export function stageOf(input: ResultsInput, group: PublishedGroup | null): PaperStage | null {
	const { locale, questionnaire } = input;
	const overall = group?.figures?.overall;
	if (overall?.showing !== 'shown' || overall.stage === null) return null;
	const { claimed } = overall.stage;
	const [low, high] = claimed;
	const { headline, score } = standingView(input, group);
	const takesEvidence = questionnaire.items.some((item) => item.takesEvidence);
	return {
		name: formatRange(stageNames[low][locale], stageNames[high][locale], locale),
		number: low,
		...(high > low && { upTo: high }),
		of: 5,
		sentence: score ?? '',
		picture: stageLine(overall.stage, takesEvidence),
		caption: (takesEvidence ? m.paper_stage_evidenced : m.paper_stage_plain)({ stage: headline }, { locale })
	};
}
