/**
 * A view for a reader who has this one page: whatever it would lead to is named and leads nowhere. Every component of results shows a name
 * without a link where its address is null.
 */
export function withoutLinks<View>(view: View): View {
	return unlinked(view) as View;
}

function unlinked(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(unlinked);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inside]) => [
			name,
			name === 'href' && !isPublic(inside) ? null : unlinked(inside)
		])
	);
}

/** The method is for everybody. */
function isPublic(address: unknown): boolean {
	return typeof address === 'string' && address.startsWith('/method');
}
