import { redirect } from '@sveltejs/kit';
import { allows, type Capacity } from '$lib/core/access/permissions';
import type { Locale } from '$lib/core/text';
import { findGroupFindings } from '$lib/core/round/findings';
import { ownInput, ownView, type OwnView } from '$lib/ui/results/own-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { readResults, requireResults } from '../open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const results = await requireResults(event, 'results.read-own-department');
	const { visit, round, base } = results;
	// Whoever reads everything reads their own department there too.
	if (allows(visit.capacity, 'results.read')) redirect(303, base);
	const input = round.kind === 'named' ? null : await readResults(results, event);
	const head = { name: round.name, kind: round.kind, status: round.status, progress: round.progressPercent };
	if (!input) return { head, content: unserialised({ view: null, rules: [] }) };
	const departmentId = departmentOf(visit.capacity);
	const own = departmentId === null ? null : ownInput(input, departmentId);
	return {
		head,
		content: unserialised({ view: own ? viewOf(own) : noView(departmentId), rules: rulesIn(input.locale) })
	};
};

function viewOf({ input, group }: NonNullable<ReturnType<typeof ownInput>>): OwnView {
	const { publication, questionnaire } = input;
	// Customers' figures are not theirs to read, so no finding holds answers against them.
	return ownView(input, group, findGroupFindings({ publication, questionnaire, groupId: group.id, kpis: {} }));
}

function noView(departmentId: string | null): OwnView {
	return { kind: departmentId === null ? 'no-department' : 'not-asked' };
}

function rulesIn(locale: Locale) {
	return ruleLinks(['M2.group-mean', 'M2.group-interval', 'M4.reading', 'M9.threshold'], locale);
}

function departmentOf(capacity: Capacity): string | null {
	return 'departmentId' in capacity ? capacity.departmentId : null;
}
