import { describe, expect, it } from 'vitest';
import { evidenceStanding, isWebAddress } from '../../../src/lib/core/answer/evidence';
import type { Answer, Evidence, EvidenceStanding } from '../../../src/lib/core/answer/types';
import { atLevel, atPosition, contrastItem, dontKnow, fact, maturityItem, neither } from '../builders';

const item = maturityItem('service.1', 'service');
const link = 'https://example.org/minutes';

describe('evidenceStanding', () => {
	const dated: readonly [when: string, asOf: string, EvidenceStanding][] = [
		['2026-05-15', '2026-05-15', 'counts'],
		['2026-05-16', '2026-05-15', 'future'],
		['2027-01-01', '2026-05-15', 'future'],
		['2024-05-31', '2026-05-01', 'counts'],
		['2024-05-01', '2026-05-31', 'counts'],
		['2024-04-30', '2026-05-01', 'outdated'],
		['2024-12-31', '2027-01-01', 'outdated'],
		['2025-01-01', '2027-01-31', 'counts'],
		['2024-02-29', '2026-02-28', 'counts'],
		['2024-01-31', '2026-02-28', 'outdated'],
		['1999-12-31', '2026-05-15', 'outdated'],
		['2026-04', '2026-05-15', 'undated'],
		['2026-06', '2026-05-15', 'undated'],
		['2026-02-30', '2026-05-15', 'undated']
	];
	it.each(dated)('a fact of %s read on %s: %s', (when, asOf, standing) => {
		expect(evidenceStanding(item, atLevel('service.1', 4, fact({ when })), asOf)).toBe(standing);
	});

	const described: readonly [what: string, EvidenceStanding][] = [
		['Protokolle', 'counts'],
		['Protokoll', 'too-short'],
		['P r-o_t.o1k2o3l!l (e)', 'counts'],
		['1234567890 1234567890', 'too-short'],
		['Größenübersicht', 'counts'],
		['äöüßäöüßä', 'too-short'],
		['äöüßäöüßäö', 'counts'],
		['отчёт клиента', 'counts'],
		['🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀', 'too-short'],
		['𝒜𝒜𝒜𝒜𝒜', 'too-short'],
		['@[`{@[`{@[`{@[`{', 'too-short'],
		['', 'too-short']
	];
	it.each(described)('a fact described as "%s": %s', (what, standing) => {
		expect(evidenceStanding(item, atLevel('service.1', 3, fact({ what })), '2026-05-15')).toBe(standing);
	});

	it('a web address makes the date irrelevant, whatever it says', () => {
		for (const when of [undefined, '2026-04', '2031-01-01', '1990-01-01']) {
			expect(evidenceStanding(item, atLevel('service.1', 4, fact({ when, link })), '2026-05-15')).toBe('counts');
		}
	});

	it('an address of another kind is no link: the date decides', () => {
		const withLink = (evidence: Partial<Evidence>) =>
			evidenceStanding(item, atLevel('service.1', 4, fact(evidence)), '2026-05-15');
		expect(withLink({ link: 'javascript:alert(1)', when: undefined })).toBe('undated');
		expect(withLink({ link: 'ftp://example.org/file', when: '2026-05-01' })).toBe('counts');
	});

	it('a link does not replace the description', () => {
		expect(evidenceStanding(item, atLevel('service.1', 4, { what: 'see', link }), '2026-05-15')).toBe('too-short');
	});

	it('nothing given is none, at any level', () => {
		expect(evidenceStanding(item, undefined, '2026-05-15')).toBe('none');
		expect(evidenceStanding(item, atLevel('service.1', 4), '2026-05-15')).toBe('none');
		expect(evidenceStanding(item, atLevel('service.1', 1, { what: '  ' }), '2026-05-15')).toBe('none');
	});

	const notTaken: readonly [string, Answer][] = [
		['level 2', atLevel('service.1', 2, fact())],
		['level 0', atLevel('service.1', 0, fact())],
		['don’t know', { ...dontKnow('service.1'), evidence: fact() }],
		['not applicable', { item: 'service.1', notApplicable: true, evidence: fact() }]
	];
	it.each(notTaken)('%s is not asked for a fact', (_, answer) => {
		expect(evidenceStanding(item, answer, '2026-05-15')).toBe('not-taken');
	});

	it('an item that takes none keeps the fact as a note, a contrast always', () => {
		const without = maturityItem('service.1', 'service', { takesEvidence: false });
		expect(evidenceStanding(without, atLevel('service.1', 4, fact()), '2026-05-15')).toBe('not-taken');
		const contrast = contrastItem('contrast.1', 'understanding', { takesEvidence: true });
		expect(evidenceStanding(contrast, { ...atPosition('contrast.1', 7), evidence: fact() }, '2026-05-15')).toBe(
			'not-taken'
		);
		expect(evidenceStanding(contrast, { ...neither('contrast.1'), evidence: fact() }, '2026-05-15')).toBe('not-taken');
	});
});

describe('isWebAddress', () => {
	const addresses: readonly [string, boolean][] = [
		['https://example.org', true],
		['HTTP://EXAMPLE.ORG/a?b=c#d', true],
		['  https://example.org/a b ', true],
		['https://münchen.example/größe', true],
		['https://', false],
		['https:///path', false],
		['https://a b', false],
		['http:example.org', false],
		['//example.org', false],
		['example.org', false],
		['javascript:alert(1)//https://example.org', false],
		['data:text/html,https://example.org', false],
		['', false]
	];
	it.each(addresses)('%s → %s', (text, expected) => {
		expect(isWebAddress(text)).toBe(expected);
	});

	it('says the same however often it is asked', () => {
		const asked = Array.from({ length: 20_000 }, () => isWebAddress('https://münchen.example/größe'));
		expect(new Set(asked)).toEqual(new Set([true]));
	});
});
