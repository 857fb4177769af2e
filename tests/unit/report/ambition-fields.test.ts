import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { ambitionFields, ambitionText, readAmbition } from '../../../src/lib/core/report/ambition-fields';

const { targets, weights } = ambitionFields;

const fields = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

describe('targets and importance as people type them', () => {
	it.each([
		['90', 90],
		[' 62,5 ', 62.5],
		['62.5', 62.5],
		['0', 0],
		['100', 100],
		['80 %', 80],
		['', null],
		['   ', null]
	])('reads %j as %j', (text, value) => {
		expect(readAmbition(fields({ 'target.service': text }))).toEqual({
			targets: { service: value },
			weights: {},
			problems: []
		});
	});

	it.each(['hoch', '-1', '100,1', '1e2', '7 von 10'])('names %j at its field and keeps the rest', (text) => {
		const reading = readAmbition(fields({ 'target.service': text, 'target.journey': '40', 'importance.service': '3' }));
		expect(reading).toMatchObject({ targets: { journey: 40 }, weights: { service: 3 } });
		expect(reading.targets).not.toHaveProperty('service');
		expect(reading.problems.map(({ field }) => field)).toEqual(['target.service']);
		expect(reading.problems[0]?.message.de).toContain('0 bis 100');
	});

	it('importance ends at 10', () => {
		expect(readAmbition(fields({ 'importance.journey': '10' })).weights).toEqual({ journey: 10 });
		const { problems } = readAmbition(fields({ 'importance.journey': '10,5' }));
		expect(problems[0]?.message.en).toContain('0 to 10');
	});

	it('leaves alone what was not sent', () => {
		expect(readAmbition(fields({ strategy: 'price' }))).toEqual({ targets: {}, weights: {}, problems: [] });
	});

	it('refuses an importance of 0 for all, also where the last of them comes alone', () => {
		const noneSent = fields(Object.fromEntries(dimensionIds.map((id) => [weights.name(id), '0'])));
		expect(readAmbition(noneSent)).toMatchObject({ weights: {}, problems: [{ field: 'importance.leadership' }] });

		const [last, ...others] = [...dimensionIds].reverse();
		const kept = Object.fromEntries(others.map((id) => [id, 0]));
		const lastAlone = fields({ [weights.name(last ?? 'journey')]: '0' });
		expect(readAmbition(lastAlone, kept).problems).toHaveLength(1);
		expect(readAmbition(lastAlone, { ...kept, service: 1 }).problems).toEqual([]);
		expect(readAmbition(lastAlone).problems).toEqual([]);
	});

	it('writes a stored number so that it reads back, in either language', () => {
		const number = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10);
		fc.assert(
			fc.property(number, fc.constantFrom('de' as const, 'en' as const), (value, locale) => {
				const sent = fields({ [targets.name('service')]: ambitionText(value, locale) });
				expect(readAmbition(sent).targets).toEqual({ service: value });
			})
		);
		expect(ambitionText(undefined, 'de')).toBe('');
	});
});
