import { kpiIds } from '$lib/core/kpi/types';
import { ownKey } from '$lib/core/kpi/own';
import { roleNamings } from '$lib/core/kpi-import/synonyms';
import { type ImportTarget, importTargets } from '$lib/core/kpi-import/targets';
import { m } from '$lib/i18n/generated/messages.js';
import * as kpis from '$lib/server/kpis';
import { kpiNames } from '$lib/ui/check/kpi-texts';
import { requireOrganisation } from '../../../../../signed-in';
import type { PageServerLoad } from './$types';

const places = ['@department', '@period', '@year', '@part', '@label', '@sublabel', '@value'] as const;
/** So many other names show what is meant. */
const namesMax = 6;

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const own = (await kpis.own(scope)).filter(({ isRetired }) => !isRetired);
	const targets = importTargets(own);
	const kinds: Readonly<Record<ImportTarget['kind'], () => string>> = {
		count: m.imports_kind_count,
		decimal: m.imports_kind_decimal,
		currency: m.imports_kind_currency,
		text: m.imports_kind_text
	};
	const groups = [
		...kpiIds.map((kpi) => ({ key: kpi as string, name: kpiNames[kpi]() })),
		...own.map((one) => ({ key: ownKey(one) as string, name: one.name }))
	];
	return {
		places: places.map((role) => ({
			name: roleNamings[role].name[locale],
			also: roleNamings[role].synonyms.slice(0, namesMax).join(', ')
		})),
		groups: groups.map(({ key, name }) => ({
			name,
			columns: targets
				.filter((target) => target.key === key)
				.map(({ field, kind, name: heading, words }) => ({
					field,
					name: heading[locale],
					kind: kinds[kind](),
					also: words
						.filter((word) => word !== field && word !== heading[locale])
						.slice(0, namesMax)
						.join(', ')
				}))
		}))
	};
};
