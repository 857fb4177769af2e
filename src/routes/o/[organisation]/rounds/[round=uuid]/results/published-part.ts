import { LRUCache } from 'lru-cache';
import { createRawSnippet, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import { type PagePart, pagePart } from '$lib/server/hooks/page-parts';
import Compared from '$lib/ui/results/Compared.svelte';
import type { ResultsInput } from '$lib/ui/results/input';
import { type PublishedOverview, publishedOverview } from '$lib/ui/results/overview';
import Remarks from '$lib/ui/results/Remarks.svelte';
import { overviewRules } from '$lib/ui/results/rule-links';

/** All of the page that follows from the publication alone, whoever among its readers asks and whatever else is known by then. */
export interface PublishedPart {
	readonly view: PublishedOverview;
	readonly rules: ReturnType<typeof overviewRules>;
	/** What stands before the findings and what follows them, rendered. */
	readonly parts: readonly PagePart[];
	/** Where they stand. */
	readonly kept: { readonly compared: Snippet; readonly remarks: Snippet };
}

const bytesMax = 32_000_000;
const keptMinutes = 60;

/** By organisation, address, publication, language and whether names are hidden: all that it depends on. */
const kept = new LRUCache<string, { readonly part: PublishedPart; readonly size: number }>({
	maxSize: bytesMax,
	sizeCalculation: ({ size }) => 1 + size,
	ttl: keptMinutes * 60_000,
	updateAgeOnGet: true,
	ttlAutopurge: true
});

interface Published {
	readonly organisation: { readonly id: string; readonly slug: string };
	/** Of what was published, as the database has just said. */
	readonly sha256: string;
	readonly input: ResultsInput;
}

/** For whoever may read results. */
export function publishedPart({ organisation, sha256, input }: Published): PublishedPart {
	const { address, locale } = input;
	const key = JSON.stringify([organisation.id, address.base, sha256, locale, address.isWithoutNames]);
	const known = kept.get(key);
	if (known) return known.part;
	const [view, rules] = [publishedOverview(input), overviewRules(locale)];
	const compared = pagePart(bare(render(Compared, { props: { view, rules } }).body));
	const remarks = pagePart(bare(render(Remarks, { props: { view, base: `/o/${organisation.slug}` } }).body));
	const part = {
		...{ view, rules },
		parts: [compared, remarks],
		kept: { compared: placeOf(compared), remarks: placeOf(remarks) }
	};
	// What it was rendered from takes about as much again.
	kept.set(key, { part, size: 2 * (compared.html.byteLength + remarks.html.byteLength) });
	return part;
}

/** Without the marks by which the framework would wake a page in the browser: nobody wakes this one, and they are a seventh of it. */
function bare(html: string): string {
	return html.replaceAll(/<!--.*?-->/gs, '');
}

function placeOf({ mark }: PagePart): Snippet {
	return createRawSnippet(() => ({ render: () => mark }));
}
