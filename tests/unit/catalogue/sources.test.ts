import { describe, expect, it } from 'vitest';
import { passageAnchor, passageById, sources } from '$lib/core/catalogue/sources';
import { sourceKeys, type PassageId } from '$lib/core/catalogue/types';
import { locales } from '$lib/core/text';

/** Every passage the articles were divided into, written out on purpose: the code must not be its own witness. */
const expectedPassages = {
	radikal: [
		...['def.1', 'def.2', 'def.3', 'def.4'],
		...['beispiel.1', 'beispiel.2', 'beispiel.3'],
		...['effekt.1', 'effekt.2', 'effekt.3', 'effekt.4', 'effekt.5'],
		...['ursache.1', 'ursache.2', 'ursache.3'],
		...['risiko.1', 'risiko.2', 'risiko.3', 'risiko.4'],
		...['folge.1', 'folge.2', 'folge.3', 'folge.4'],
		'selbst.1'
	],
	gruende: [
		'these.1',
		'innen.1',
		...['kontrast.1', 'kontrast.2', 'kontrast.3', 'kontrast.4', 'kontrast.5'],
		...['merkmal.1', 'merkmal.2', 'merkmal.3', 'merkmal.4', 'merkmal.5'],
		...['einwand.1', 'einwand.2'],
		'fuehrung.1',
		'mittel.1'
	],
	ki: [
		...['check.1', 'check.2', 'check.3', 'check.4', 'check.5', 'check.6', 'check.regel'],
		'kosten.1',
		...['hebel.1', 'hebel.2', 'hebel.3', 'hebel.4', 'hebel.5'],
		'ton.1',
		...['kultur.1', 'kultur.2', 'kultur.3', 'kultur.4'],
		'projekt.1'
	],
	ansatz: [
		...['def.1', 'def.2'],
		...['vorteil.1', 'vorteil.2', 'vorteil.3', 'vorteil.4'],
		...['tipp.1', 'tipp.2', 'tipp.3', 'tipp.4', 'tipp.5'],
		...['werkzeug.1', 'werkzeug.2', 'werkzeug.3', 'werkzeug.4'],
		...['kpi.churn', 'kpi.clv', 'kpi.nps', 'kpi.csat', 'kpi.ziel'],
		...['beispiel.1', 'beispiel.2', 'beispiel.3']
	],
	strategie: [
		'def.1',
		...['alternative.1', 'alternative.2'],
		...['macht.1', 'macht.2'],
		...['umsetzung.1', 'umsetzung.2', 'umsetzung.3']
	]
} as const;

const gistWordsMax = 45;
const passages = sources.flatMap((source) => source.passages);

describe('the sources', () => {
	it('are the five articles, in the order of their keys', () => {
		expect(sources.map((source) => source.key)).toEqual([...sourceKeys]);
	});

	it.each(sources)('$key holds exactly its passages, in the order of the text', ({ key, passages }) => {
		expect(passages.map((passage) => passage.id)).toEqual(expectedPassages[key].map((name) => `${key} ${name}`));
	});

	it('name an author and a date only where the article does', () => {
		const named = sources.filter((source) => source.author !== null || source.date !== null);
		expect(named.map(({ key, author, date }) => [key, author, date])).toEqual([
			['ki', 'Elisabeth Wesse', null],
			['ansatz', 'Ainhoa Carpio-Talleux', '2025-07-25']
		]);
	});
});

describe('a gist', () => {
	it.each(passages)('of $id stands in both languages, each its own, within the word limit', ({ gist }) => {
		for (const locale of locales) {
			const words = gist[locale].split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
			expect(words.length).toBeGreaterThanOrEqual(4);
			expect(words.length).toBeLessThanOrEqual(gistWordsMax);
			expect(gist[locale]).toMatch(/^\S.*\.$/);
		}
		expect(gist.de).not.toBe(gist.en);
	});

	it.each(locales)('says one thing only once (%s)', (locale) => {
		expect(new Set(passages.map((passage) => passage.gist[locale])).size).toBe(passages.length);
	});

	it('of a weak claim carries its own caveat', () => {
		const profitability = passageById('ansatz vorteil.1').gist;
		expect(profitability.de).toMatch(/60\u00a0%.*dritter Hand/);
		expect(profitability.en).toMatch(/60%.*weak evidence, third-hand/);
		const gains = passageById('ki kosten.1').gist;
		expect(gains.de).toMatch(/10\u00a0%.*5\u00a0%.*Obergrenze.*kein Versprechen/);
		expect(gains.en).toMatch(/10%.*5%.*upper bound, not a promise/);
	});
});

describe('looking a passage up', () => {
	it('finds each one together with its article', () => {
		for (const source of sources)
			for (const passage of source.passages) expect(passageById(passage.id)).toEqual({ ...passage, source });
	});

	it.each(['ki check.7', 'ansatz tipp.0', 'gruende '] as PassageId[])('refuses the unknown id %j by name', (id) => {
		expect(() => passageById(id)).toThrow(id);
	});

	it('gives an anchor that can stand in an address, and no two the same', () => {
		const anchors = passages.map((passage) => passageAnchor(passage.id));
		expect(passageAnchor('ki check.1')).toBe('ki-check-1');
		for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
		expect(new Set(anchors).size).toBe(anchors.length);
	});
});
