import { type MergeOffer, type Showing, mergeOffers, visibleAt } from '../anonymity';
import { cellId } from './cells';
import { type Earlier, withheldBeside } from './earlier-cuts';
import { groupPlanOf } from './groups';
import { atOnce } from '../pieces';
import type { RoundGroup } from './types';

/** What a round would show, as far as its list of groups can tell before anybody has answered. */
export interface Preview {
	/** By turnout, the lowest first; the groups by the ids of the publication. */
	readonly turnouts: readonly { readonly percent: number; readonly showing: ReadonlyMap<string, Showing> }[];
	/** Departments to merge so that they are shown at the middle turnout, by the ids of their groups. */
	readonly merges: readonly MergeOffer[];
}

/**
 * Which departments will be visible at which turnout (`docs/method.md` §9, M9.publication), by the rules of the publication itself. Of an
 * open link nobody knows how many have contact with customers: half of them are taken for that. What `earlier` rounds of the organisation
 * showed takes groups out at every turnout.
 */
export function previewOf(groups: readonly RoundGroup[], k: number, earlier: Earlier | null = null): Preview {
	const { definitions, families } = groupPlanOf(groups);
	const withheld = earlier ? atOnce(withheldBeside(definitions, earlier, k)) : new Set<string>();
	const invited = new Map(groups.flatMap(invitedByCell));
	const visible = visibleAt({ groups: definitions, families, invited, k });
	const middle = visible[Math.floor(visible.length / 2)];
	const mergeable = new Set(groups.filter(({ kind }) => kind === 'department').map(({ id }) => id));
	const counts = middle?.counts ?? new Map<string, number>();
	return {
		turnouts: visible.map(({ turnoutPercent, showing }) => ({
			percent: turnoutPercent,
			showing: new Map([...showing].map(([id, its]) => [id, withheld.has(id) ? 'protects-others' : its]))
		})),
		merges: mergeOffers({ groups: definitions, families, counts, k, mergeable })
	};
}

function invitedByCell({ id, kind, invited }: RoundGroup): readonly (readonly [string, number])[] {
	const of = (role: Parameters<typeof cellId>[0]['role'], people: number) =>
		[cellId({ groupId: id, role }), people] as const;
	if (kind !== 'department') return [of('leadership', invited.by === 'link' ? invited.headcount : invited.leadership)];
	if (invited.by === 'personal')
		return [of('customer-facing', invited.customerFacing), of('other-staff', invited.otherStaff)];
	const half = Math.floor(invited.headcount / 2);
	return [of('customer-facing', half), of('other-staff', invited.headcount - half)];
}
