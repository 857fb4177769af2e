import { allows } from '$lib/core/access/permissions';
import * as departments from '$lib/server/departments';
import * as organisations from '$lib/server/organisations';
import { described } from '$lib/server/sentences';
import { passageAnchor } from '$lib/core/catalogue/sources';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';
import { sidesView } from './sides-view';
import { wordsView } from './words-view';

export const load: PageServerLoad = async (event) => {
	const { scope, capacity, organisation } = await requireOrganisation(event, 'results.read');
	const { locale } = event.locals;
	const isHidden = event.url.searchParams.get('names') === 'hidden';
	const settings = await organisations.readSettings(scope);
	// Words of a hidden name are not counted either: they would say which department people write about.
	const hidden = isHidden ? (await departments.list(scope)).map(({ name }) => name) : [];
	const found = await described(scope, {
		locale: settings?.locale ?? locale,
		names: [organisation.name, ...hidden],
		readsCustomers: allows(capacity, 'kpis.read')
	});
	return {
		names: { isHidden, href: event.url.pathname + (isHidden ? '' : '?names=hidden') },
		content: unserialised({
			sides: sidesView(found, {
				base: `/o/${organisation.slug}`,
				records: allows(capacity, 'answers.record'),
				hidesSentences: isHidden,
				locale
			}),
			words: found.comparison && wordsView(found.comparison, locale),
			source: `/sources#${passageAnchor('radikal selbst.1')}`,
			rules: ruleLinks(['M5.sentences', 'M9.sides', 'M9.threshold'], locale)
		})
	};
};
