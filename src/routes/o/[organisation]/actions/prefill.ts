import { daysAfter } from '$lib/core/actions/days';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { Locale } from '$lib/core/text';
import type { ActionOrigin } from '$lib/server/actions';
import * as findings from '$lib/server/findings';
import * as rounds from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { goalValue } from './action-choices';
import type { TypedAction } from './action-form';

/** The form of a new action, and where the action comes from. */
export interface Prefill {
	readonly typed: TypedAction;
	readonly origin: ActionOrigin;
}

export interface PrefillContext {
	readonly scope: OrganisationScope;
	readonly search: URLSearchParams;
	/** Of the organisation's pages. */
	readonly base: string;
	readonly mayReadResults: boolean;
	readonly today: string;
	readonly locale: Locale;
}

/** From a recommendation or a finding that the address names, else an empty form. What it names and nobody knows is passed over. */
export async function prefill(context: PrefillContext): Promise<Prefill> {
	const { search, today, locale } = context;
	const blank = {
		...{ title: '', details: '', owner: '', department: '', due: daysAfter(today, 30), effort: '2' },
		...{ reminders: 'yes', goal: '', by: '', until: '', small: '', seen: '' }
	};
	const template = recommendationTemplates.find(({ id }) => id === search.get('recommendation'));
	if (template) {
		const { title, firstStep, day60, day90, check, effort, kpi, id, dimension } = template;
		const details = [firstStep, day60, day90, check].map((text) => text[locale]).join('\n\n');
		return {
			typed: {
				...{ ...blank, title: title[locale].slice(0, 200), details, effort: String(effort) },
				goal: goalValue(null, kpi)
			},
			origin: { recommendationId: id, dimension, roundId: await roundIn(context) }
		};
	}
	return (await fromFinding(blank, context)) ?? { typed: blank, origin: nowhere };
}

const nowhere: ActionOrigin = { recommendationId: null, dimension: null, roundId: null };

async function fromFinding(
	blank: TypedAction,
	{ scope, search, base, mayReadResults, locale }: PrefillContext
): Promise<Prefill | null> {
	const key = search.get('finding');
	if (key === null || !mayReadResults) return null;
	const found = await findings.find(scope, base, key);
	if (!found) return null;
	const { finding, about } = found;
	const [departmentId = null, ...others] = 'group' in about ? about.group.departmentIds : [];
	const ofDepartment = others.length > 0 ? null : departmentId;
	return {
		typed: {
			...{ ...blank, details: finding.statement[locale].slice(0, 4000), department: ofDepartment ?? '' },
			goal: finding.kpi === undefined ? '' : goalValue(ofDepartment, finding.kpi)
		},
		origin: {
			...{ recommendationId: null, dimension: finding.dimension ?? null },
			roundId: 'roundId' in about ? about.roundId : null
		}
	};
}

async function roundIn({ scope, search }: PrefillContext): Promise<string | null> {
	const id = search.get('round') ?? '';
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
	return (await rounds.find(scope, id))?.id ?? null;
}
