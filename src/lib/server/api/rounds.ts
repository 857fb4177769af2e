import type { z } from 'zod';
import type { ItemFigures, Measure, PublishedGroup } from '$lib/core/round/publication';
import { publicationOf } from '../closing/publication';
import * as rounds from '../rounds';
import type { Round } from '../rounds';
import type { OrganisationScope } from '../visits';
import type { roundListResponse, roundResponse, roundResultsResponse } from './round-responses';

type RoundAnswer = z.infer<typeof roundResponse>;
type Results = z.infer<typeof roundResultsResponse>;

/** How many rounds one answer lists. */
export const roundsMax = 100;

/** A part of the organisation's rounds, the newest first; `after` is the last one of the part before. null: there is no such round. */
export async function roundList(
	scope: OrganisationScope,
	after: string | null
): Promise<z.infer<typeof roundListResponse> | null> {
	const all = await rounds.list(scope, { archived: 'both' });
	const begin = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
	if (after !== null && begin === 0) return null;
	const part = all.slice(begin, begin + roundsMax);
	return {
		rounds: part.map(roundAnswer),
		next: begin + part.length < all.length ? (part.at(-1)?.id ?? null) : null
	};
}

export function roundAnswer(round: Round): RoundAnswer {
	const { id, name, kind, status, questionnaireId, questionnaireVersion, opensOn, closesOn, threshold } = round;
	return {
		...{ id, name, kind, status, opensOn, closesOn, threshold },
		questionnaire: { id: questionnaireId, version: questionnaireVersion },
		isArchived: round.archivedAt !== null,
		hasResults: status === 'closed'
	};
}

/** What was published of a round and nothing else; null as long as nothing is. */
export async function roundResults(scope: OrganisationScope, { id }: Round): Promise<Results | null> {
	const published = await publicationOf(scope, id);
	if (!published) return null;
	const { publication, sha256 } = published;
	const { name, k, opensOn, closesOn, hasOpenLinks } = publication.round;
	return {
		round: { id, name, k, opensOn, closesOn, hasOpenLinks },
		method: publication.method,
		sha256,
		groups: publication.groups.map(groupAnswer)
	};
}

function groupAnswer({ id, kind, name, parentId, showing, figures }: PublishedGroup): Results['groups'][number] {
	const head = { id, kind, name, parentId };
	if (showing !== 'shown') return { ...head, showing };
	if (!figures) throw new Error('A group that is shown has no figures.');
	const { n, invited, responseRate, overall, dimensions, items } = figures;
	return {
		...head,
		...{ showing, n, invited, responseRate },
		overall: measureAnswer(overall),
		dimensions: dimensions.map(({ id, measure }) => ({ id, measure: measureAnswer(measure) })),
		items: items.map(itemAnswer)
	};
}

type MeasureAnswer = Extract<Results['groups'][number], { showing: 'shown' }>['overall'];
type ItemAnswer = Extract<Results['groups'][number], { showing: 'shown' }>['items'][number];

/** Field by field: what is added to a publication later does not leave the house by itself. */
function measureAnswer(measure: Measure): MeasureAnswer {
	if (measure.showing === 'range')
		return { showing: 'range', n: measure.n, range: [measure.range[0], measure.range[1]] };
	if (measure.showing !== 'shown') return { showing: measure.showing };
	const { showing, n, mean, sd, interval, silentBounds, evidencedMean, stage, cappedBy } = measure;
	const { agreement, reading, histogram } = measure;
	return {
		...{ showing, n, mean, sd, evidencedMean, agreement, reading, histogram: [...histogram] },
		interval: interval && [interval[0], interval[1]],
		silentBounds: silentBounds && [silentBounds[0], silentBounds[1]],
		stage: stage && {
			claimed: [stage.claimed[0], stage.claimed[1]],
			evidenced: [stage.evidenced[0], stage.evidenced[1]]
		},
		...(cappedBy && { cappedBy: [...cappedBy] })
	};
}

function itemAnswer(figures: ItemFigures): ItemAnswer {
	const { id } = figures;
	if (figures.showing !== 'shown') return { id, showing: figures.showing };
	const { showing, n, distribution, dontKnow, notApplicable, missing, meanLevel, evidence, agreement } = figures;
	return {
		...{ id, showing, n, distribution: [...distribution], dontKnow, notApplicable, missing, meanLevel, agreement },
		evidence: evidence && { claimed: evidence.claimed, counting: evidence.counting }
	};
}
