/** How soon it looks again where it is told nothing, in milliseconds: a proxy may keep what should go through. */
const pause = 15_000;

/**
 * Keeps a part of the page current: the server says when it has changed, the page is fetched anew, and only this part is put in. What has the focus
 * keeps it. Follows as long as the page is seen; whoever comes back to it finds it as it is by then.
 */
export function enhanceLive(region: HTMLElement): void {
	const status = statusAtEndOf(document.body);
	let source: EventSource | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function follow(): void {
		stop();
		const address = region.dataset['live'];
		if (!address || document.hidden) return;
		const opened = new EventSource(address);
		source = opened;
		opened.addEventListener('message', ({ data }) => {
			if (data !== region.dataset['stamp']) void renewed();
		});
		// It comes back by itself, unless it was refused: then the page itself says why.
		opened.addEventListener('error', () => {
			if (opened.readyState !== EventSource.CLOSED) return;
			timer = setTimeout(() => void renewed().then((isThere) => isThere && follow()), pause);
		});
	}

	function stop(): void {
		clearTimeout(timer);
		source?.close();
		source = null;
	}

	/** false: there is nothing to follow any more. */
	async function renewed(): Promise<boolean> {
		const response = await fetch(location.href, { headers: { 'x-by-itself': 'yes' } }).catch(() => null);
		// Offline, or not allowed any more: what is there stays.
		if (!response?.ok || response.redirected) return true;
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const fresh = page.getElementById(region.id);
		// What was waited for is there, and the page is another one.
		if (!fresh) location.reload();
		else show(region, fresh, status);
		if (region.dataset['live']) return true;
		stop();
		return false;
	}

	document.addEventListener('visibilitychange', follow);
	follow();
}

function show(region: HTMLElement, fresh: HTMLElement, status: HTMLElement): void {
	const says = fresh.dataset['says'] ?? '';
	if (says !== region.dataset['says']) status.textContent = says;
	const focused = document.activeElement;
	const way = focused && region.contains(focused) ? wayTo(focused) : null;
	region.replaceChildren(...fresh.childNodes);
	for (const name of ['live', 'stamp', 'says']) {
		const value = fresh.dataset[name];
		if (value === undefined) delete region.dataset[name];
		else region.dataset[name] = value;
	}
	if (way) region.querySelector<HTMLElement>(way)?.focus({ preventScroll: true });
}

/** Leads to the same link or button of the fresh part. */
function wayTo(focused: Element): string | null {
	const href = focused.getAttribute('href');
	if (href !== null) return `a[href="${CSS.escape(href)}"]`;
	const action = focused.closest('form')?.getAttribute('action');
	return action ? `form[action="${CSS.escape(action)}"] ${focused.localName}` : null;
}

/** Words put into it are read out, without moving anything. */
function statusAtEndOf(body: HTMLElement): HTMLElement {
	const status = document.createElement('p');
	status.className = 'visually-hidden';
	status.setAttribute('aria-live', 'polite');
	return body.appendChild(status);
}
