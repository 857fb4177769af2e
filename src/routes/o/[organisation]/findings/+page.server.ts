import { allows } from '$lib/core/access/permissions';
import { formatDate } from '$lib/core/format';
import * as findings from '$lib/server/findings';
import { findingChoices, gatheredView, readChoice } from '$lib/ui/results/gathered-view';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, capacity, scope } = await requireOrganisation(event, 'results.read');
	const { locale } = event.locals;
	const { searchParams } = event.url;
	const base = `/o/${organisation.slug}`;
	const { found, round, reports, records } = await findings.gather(scope, base);
	const choices = findingChoices(found, round?.publication ?? null, locale);
	const choice = readChoice(searchParams, choices);
	const acts = {
		base,
		maySetAside: allows(capacity, 'findings.dismiss'),
		mayCreateActions: allows(capacity, 'actions.change')
	};
	return {
		done: searchParams.get('done'),
		may: { enterKpis: allows(capacity, 'kpis.change'), runRounds: allows(capacity, 'rounds.run') },
		from: {
			round: round && {
				name: round.name,
				day: formatDate(round.on, locale),
				href: `${base}/rounds/${round.id}/results`
			},
			reports,
			hasKpis: records.length > 0
		},
		count: found.length,
		typed: { kind: choice.kind ?? '', group: choice.group ?? '', by: choice.by },
		isChosen: choice.kind !== null || choice.group !== null,
		content: unserialised({
			choices,
			view: gatheredView(found, choice, { locale, acts }),
			rules: ruleLinks(['M7.gathered', 'M7.finding', 'M7.high-low', 'M7.links', 'M7.set-aside'], locale)
		})
	};
};
