import { redirect } from '@sveltejs/kit';
import { departmentIn } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import { mayExport } from '$lib/core/paper/export';
import type { Locale } from '$lib/core/text';
import { isReadByItsLead, ownResults } from '$lib/exports/own-results';
import { ownView, type OwnView } from '$lib/ui/results/own-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { editOf } from '../edit-of';
import { readResults, requireResults } from '../open-results';
import { waitingFor } from '../waiting';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const results = await requireResults(event, 'results.read-own-department');
	const { visit, round, stamp, base } = results;
	// Whoever reads everything reads their own department there too.
	if (allows(visit.capacity, 'results.read')) redirect(303, base);
	const input = round.kind === 'named' ? null : await readResults(results, event);
	const head = { name: round.name, kind: round.kind, waiting: waitingFor(round, base) };
	if (!input) return { head, file: null, content: unserialised({ view: null, edits: null, rules: [] }) };
	const departmentId = departmentIn(visit.capacity);
	const own = departmentId === null ? null : ownResults(input, departmentId);
	const view: OwnView = own
		? ownView(own.input, own.group, own.findings)
		: { kind: departmentId === null ? 'no-department' : 'not-asked' };
	const isCommented = stamp && own && isReadByItsLead(own.group);
	return {
		head,
		file: view.kind === 'shown' && mayExport(visit.capacity, 'own-department') ? `${base}/own/export` : null,
		content: unserialised({
			view,
			edits: isCommented ? await editOf(results, stamp, input, own.group.id) : null,
			rules: rulesIn(input.locale)
		})
	};
};

function rulesIn(locale: Locale) {
	return ruleLinks(['M2.group-mean', 'M2.group-interval', 'M4.reading', 'M9.threshold'], locale);
}
