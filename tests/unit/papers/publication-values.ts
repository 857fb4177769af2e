import type { Questionnaire, QuestionnaireItem } from '../../../src/lib/core/catalogue/types';
import { compareGroups, departmentsBelow, type PairComparison } from '../../../src/lib/core/round/compare';
import type { Measure, Publication, PublishedGroup } from '../../../src/lib/core/round/publication';

type Values = Map<string, number>;

/**
 * Every number of a publication that the pages of a round show, by the address a paper should give it; worked out from the publication
 * alone, with the rounding of the screen.
 */
export function publicationValues(publication: Publication, questionnaire: Questionnaire): ReadonlyMap<string, number> {
	const values: Values = new Map();
	for (const group of publication.groups) {
		putHead(values, group);
		for (const [id, measure] of measuresOf(group)) {
			if (id !== 'overall') putMeasure(values, `groups-${id}/${group.id}`, measure, questionnaire);
			if (group.kind === 'organisation') putMeasure(values, `profile/${id}`, measure, questionnaire);
		}
		if (group.kind === 'organisation') putItems(values, group, questionnaire);
	}
	putFacing(values, 'leaders', compareGroups(publication, ['leadership', 'staff']).pairs, publication);
	putFacing(values, 'contact', compareGroups(publication, ['customer-facing', 'other-staff']).pairs, publication);
	putPairs(values, publication);
	return values;
}

/** Likewise of one group, beside the organisation. */
export function groupValues(
	publication: Publication,
	questionnaire: Questionnaire,
	groupId: string
): ReadonlyMap<string, number> {
	const values: Values = new Map();
	const [organisation, group] = ['organisation', groupId].map((id) => publication.groups.find((one) => one.id === id));
	for (const one of [organisation, group]) if (one) putHead(values, one, 'participation');
	if (group) putItems(values, group, questionnaire);
	for (const [id, measure] of group ? measuresOf(group) : [])
		putMeasure(values, `profile/${id}`, measure, questionnaire);
	for (const [id, measure] of organisation ? measuresOf(organisation) : []) {
		if (measure.showing !== 'shown') continue;
		put(values, `profile/${id}/organisation`, measure.mean);
		putRange(values, [`profile/${id}/organisation-low`, `profile/${id}/organisation-high`], rangeOf(measure));
	}
	return values;
}

function measuresOf({ figures }: PublishedGroup): readonly (readonly [string, Measure])[] {
	if (figures === undefined) return [];
	return [['overall', figures.overall], ...figures.dimensions.map(({ id, measure }) => [id, measure] as const)];
}

function putHead(values: Values, { id, figures, ...group }: PublishedGroup, only?: 'participation'): void {
	if (figures === undefined) return;
	put(values, `participation/${id}/n`, figures.n);
	put(values, `participation/${id}/invited`, figures.invited);
	if (figures.responseRate !== null)
		values.set(`participation/${id}/rate`, Math.round(100 * figures.responseRate) / 100);
	if (only) return;
	put(values, `map/${id}/n`, figures.n);
	for (const [measure, own] of measuresOf({ id, figures, ...group }))
		if (own.showing === 'shown') put(values, `map/${id}/${measure}`, own.mean);
}

function putMeasure(values: Values, path: string, measure: Measure, { items }: Questionnaire): void {
	if (measure.showing === 'shown' || measure.showing === 'range') put(values, `${path}/n`, measure.n);
	if (measure.showing !== 'shown') return;
	put(values, `${path}/score`, measure.mean);
	putRange(values, [`${path}/low`, `${path}/high`], rangeOf(measure));
	if (items.some((item) => item.takesEvidence)) put(values, `${path}/evidenced`, measure.evidencedMean);
}

/** Where all of those invited answered nothing is estimated. */
function rangeOf({ interval, silentBounds }: Extract<Measure, { showing: 'shown' }>) {
	const isPoint = (range: typeof interval) => range !== null && range[1] - range[0] < 1e-9;
	return isPoint(interval) && isPoint(silentBounds) ? null : interval;
}

function putItems(values: Values, { figures }: PublishedGroup, { items }: Questionnaire): void {
	for (const item of items) {
		const own = figures?.items.find(({ id }) => id === item.id);
		if (own?.showing !== 'shown') continue;
		const isContrast = item.kind === 'contrast';
		const path = `items-${item.dimensions[0]?.id}${isContrast ? '-contrasts' : ''}/${item.id}`;
		const places = isContrast ? own.distribution.slice(1) : own.distribution;
		places.forEach((count, place) => put(values, `${path}/place-${place + 1}`, count));
		put(values, `${path}/n`, own.n);
		put(values, `${path}/dont-know`, own.dontKnow);
		put(values, `${path}/not-applicable`, own.notApplicable);
		put(values, `${path}/missing`, own.missing);
		if (isContrast) put(values, `${path}/neither`, own.distribution[0] ?? null);
		else values.set(`${path}/level`, Number((own.meanLevel + 1).toFixed(1)));
		putEvidence(values, path, own.evidence, item);
	}
}

function putEvidence(
	values: Values,
	path: string,
	evidence: { readonly claimed: number; readonly counting: number } | null,
	{ takesEvidence }: QuestionnaireItem
): void {
	if (!takesEvidence || evidence === null) return;
	put(values, `${path}/claimed`, evidence.claimed);
	put(values, `${path}/counting`, evidence.counting);
}

/** Both groups stand in the order of the publication. */
function putFacing(values: Values, table: string, pairs: readonly PairComparison[], { groups }: Publication): void {
	for (const { one, other, measure, difference, interval } of pairs) {
		const mean = (id: string) => {
			const group = groups.find((candidate) => candidate.id === id);
			const own = group && measuresOf(group).find(([name]) => name === measure)?.[1];
			return own?.showing === 'shown' ? own.mean : null;
		};
		put(values, `${table}/${measure}/one`, mean(one));
		put(values, `${table}/${measure}/other`, mean(other));
		put(values, `${table}/${measure}/difference`, difference);
		putRange(values, [`${table}/${measure}/low`, `${table}/${measure}/high`], interval);
	}
}

/** Pairs that can be told apart by name, up to thirty of them; of more how many there are, and up to thirty in each dimension. */
function putPairs(values: Values, publication: Publication): void {
	const parents = [null, ...publication.groups.filter(({ kind }) => kind === 'department').map(({ id }) => id)];
	const pairs = parents.flatMap((parent) => {
		const ids = departmentsBelow(publication, parent).map(({ id }) => id);
		return ids.length < 2 ? [] : compareGroups(publication, ids).pairs;
	});
	const told = pairs.filter(({ verdict }) => verdict === 'distinguishable');
	if (told.length <= 30) return putTold(values, 'pairs', told);
	for (const measure of new Set(pairs.map((pair) => pair.measure))) {
		const own = told.filter((pair) => pair.measure === measure);
		put(values, `pairs-counts/${measure}/distinguishable`, own.length);
		put(values, `pairs-counts/${measure}/of`, pairs.filter((pair) => pair.measure === measure).length);
		if (measure !== 'overall' && own.length <= 30) putTold(values, 'pairs-by-dimension', own);
	}
}

function putTold(values: Values, table: string, told: readonly PairComparison[]): void {
	for (const { one, other, measure, difference, interval } of told) {
		const path = `${table}/${one} ${other} ${measure}`;
		const [low, high] = interval ?? [null, null];
		const ends =
			low === null || high === null ? null : difference < 0 ? ([-high, -low] as const) : ([low, high] as const);
		put(values, `${path}/difference`, Math.abs(difference));
		putRange(values, [`${path}/low`, `${path}/high`], ends);
	}
}

function put(values: Values, path: string, value: number | null): void {
	if (value === null) return;
	// As a page rounds: halves away from zero.
	const rounded = Math.sign(value) * Math.round(Math.abs(value));
	values.set(path, rounded === 0 ? 0 : rounded);
}

function putRange(
	values: Values,
	[from, to]: readonly [string, string],
	range: readonly [number, number] | null
): void {
	put(values, from, range?.[0] ?? null);
	put(values, to, range?.[1] ?? null);
}
