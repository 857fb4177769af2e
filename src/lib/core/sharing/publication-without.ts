import type { Publication, PublishedGroup } from '../round/publication';
import type { Withheld } from './withheld';

const known = new WeakMap<Publication, Map<string, Publication>>();

/**
 * The same results for a reader who is not to see departments or sentences: not even how many departments there are. `own`: the one group that
 * is shown, and stays whatever else is left out. Worked out once for each publication that is kept in memory, as comparisons are.
 */
export function publicationWithout(
	publication: Publication,
	withheld: readonly Withheld[],
	own: string | null = null
): Publication {
	const parts = (['departments', 'sentences'] as const).filter((part) => withheld.includes(part));
	if (parts.length === 0) return publication;
	const versions = known.get(publication) ?? new Map<string, Publication>();
	known.set(publication, versions);
	const key = `${parts.join()} ${own ?? ''}`;
	const found = versions.get(key) ?? without(publication, parts, own);
	versions.set(key, found);
	return found;
}

function without(publication: Publication, parts: readonly Withheld[], own: string | null): Publication {
	return {
		...publication,
		...(parts.includes('departments') && {
			groups: publication.groups.filter((group) => group.id === own || !isDepartment(group)),
			departments: null
		}),
		...(parts.includes('sentences') && { texts: null })
	};
}

function isDepartment({ kind }: PublishedGroup): boolean {
	return kind === 'department' || kind === 'department-leadership';
}
