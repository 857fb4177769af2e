import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { publishedOverview } from '../../../src/lib/ui/results/overview';
import { publishedPart } from '../../../src/routes/o/[organisation]/rounds/[round=uuid]/results/published-part';
import Results from '../../../src/routes/o/[organisation]/rounds/[round=uuid]/results/+page.svelte';
import { atBack, department, inFront, people, published } from '../round/builders';
import { busyMilliseconds } from '../../times';
import { inputOf } from './fixtures';

/** 40 departments side by side, every other one well above its neighbour. */
const ids = Array.from({ length: 40 }, (_, place) => `d${place}`);
const groups = ids.map((id) => department(id, 20));
const responses = ids.flatMap((id, place) => [
	...people(8, inFront(id), place % 2 === 0 ? 0 : 2),
	...people(8, atBack(id), place % 3)
]);
const publication = published(responses, groups);

describe('40 departments × 8 dimensions', () => {
	it('are a page of less than 60 kB as it is sent, in less than a second', async () => {
		const input = inputOf(publication, { locale: 'de' });
		const first = await busyMilliseconds(() =>
			expect(publishedOverview(input).heat.rows.length).toBeGreaterThanOrEqual(41)
		);
		const second = await busyMilliseconds(() => expect(gzipSync(pageOf(input)).length).toBeLessThan(60_000));
		// The first reader waits for 7,020 tests; everybody after that for the page alone.
		expect(first).toBeLessThan(5_000);
		expect(second).toBeLessThan(1_000);
	});

	it('name no pair where there are more than anybody reads, but lead to the dimensions', () => {
		const { pairs } = publishedOverview(inputOf(publication)).departments;
		expect(pairs?.distinguishable).toEqual([]);
		expect(pairs?.byMeasure).toHaveLength(9);
		expect(pairs?.byMeasure[1]).toMatchObject({
			href: '/o/a/rounds/r/results/dimensions/leadership#pairs',
			words: expect.stringMatching(/^\d+ of 780 pairs can be told apart$/)
		});
	});
});

function pageOf(input: ReturnType<typeof inputOf>) {
	const { view, rules, kept, parts } = publishedPart({ organisation: { id: 'a', slug: 'a' }, sha256: '', input });
	const head = { name: 'Autumn', days: 'September', base: '/o/a/rounds/r/results' };
	const page = {
		head,
		waiting: null,
		named: null,
		names: null,
		content: { view: { ...view, findings: [] }, rules, kept }
	};
	const { body } = render(Results, { props: { data: { base: '/o/a', ...page } as never } });
	return parts.reduce((text, { mark, html }) => text.replace(mark, html.toString()), body);
}
