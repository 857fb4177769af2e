/** How often the page is asked how far it is, in milliseconds. */
const pause = 2000;

/**
 * Fetches the page anew as long as something on it is being made, and puts in only the part that says how far it is: nothing else moves, and the
 * focus stays where it is. Without this a link does the same.
 */
export function enhanceProgress(shown: HTMLElement): void {
	setTimeout(() => void renew(shown), pause);
}

async function renew(shown: HTMLElement): Promise<void> {
	const response = await fetch(location.href).catch(() => null);
	// Offline, or logged out: the next look may tell more, and the link is still there.
	const page = response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
	const fresh = page?.getElementById(shown.id);
	if (fresh) shown.replaceChildren(...fresh.childNodes);
	if (!fresh || 'progress' in fresh.dataset) enhanceProgress(shown);
}
