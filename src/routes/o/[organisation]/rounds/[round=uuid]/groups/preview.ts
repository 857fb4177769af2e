import type { Earlier } from '$lib/core/round/earlier-cuts';
import { previewOf } from '$lib/core/round/preview';
import { invitedCount } from '$lib/core/round-setup';
import { frozenGroups, type OpenSetup, problemOfSetup } from '$lib/server/rounds';
import { keyOf, namelessKey } from './group-form';

/** What the round would show if it were launched as it stands, beside what `earlier` ones showed; rows are named by their keys. */
export function previewFor(open: OpenSetup, earlier: Earlier) {
	let made = 0;
	const groups = frozenGroups(open, () => `${++made}`);
	const nameById = new Map(groups.map(({ id, name }) => [id, name]));
	const keyById = new Map(groups.map((group) => [group.id, keyOf(group)]));
	const invited = groups.reduce((sum, group) => sum + invitedCount(group), 0);
	if (groups.length === 0)
		return { invited, problem: problemOfSetup(open, groups), percents: [], lines: [], merges: [] };
	const { turnouts, merges } = previewOf(groups, open.round.threshold, earlier);
	const isCounted = new Set(groups.filter((group) => invitedCount(group) > 0).map(({ id }) => id));
	const departments = groups.filter(({ kind }) => kind === 'department');
	return {
		invited,
		problem: problemOfSetup(open, groups),
		percents: turnouts.map(({ percent }) => percent),
		lines: ['leadership', ...departments.map(({ id }) => id)].flatMap((id) => {
			const showings = turnouts.map(({ showing }) => showing.get(id));
			if (showings.some((showing) => showing === undefined)) return [];
			return [{ id, name: nameById.get(id) ?? null, shown: showings.map((showing) => showing === 'shown') }];
		}),
		// Of a link for nobody knows how many there is nothing to offer yet.
		merges: merges
			.filter(({ id, into }) => isCounted.has(id) && isCounted.has(into))
			// Those without a department stay a group of their own: they are in none that they could be merged with.
			.map(({ id, into }) => ({
				keys: [keyById.get(id) ?? '', keyById.get(into) ?? ''],
				name: nameById.get(id) ?? '',
				into: nameById.get(into) ?? ''
			}))
			.filter(({ keys }) => !keys.includes(namelessKey))
	};
}
