import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { editedReport } from '../../../src/lib/core/edits/edited-report';
import type { ReportEdit } from '../../../src/lib/core/edits/edit';
import { commentMax, editFields, isEmptyEdit, readEdit } from '../../../src/lib/core/edits/read';
import { sampleProfiles } from '../../../src/lib/core/sample';
import { sample } from '../../../src/lib/server/reports/sample';

const ids = ['a', 'b', 'c', 'd'];
const typed = (fields: Readonly<Record<string, string>>) => new Map(Object.entries(fields));
const read = (fields: Readonly<Record<string, string>>): ReportEdit => {
	const result = readEdit(typed(fields), ids);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.edit;
};

describe('the form of an edit', () => {
	it('left as it is changes nothing', () => {
		const untouched = { summary: ' \n ', 'place.a': '1', 'place.b': '2', 'place.c': '3', 'place.d': '4' };
		expect(isEmptyEdit(read(untouched))).toBe(true);
		expect(isEmptyEdit(read({}))).toBe(true);
	});

	it('keeps comments with their paragraphs, and only those that say something', () => {
		const edit = read({
			summary: 'Eins\r\n\r\nZwei ',
			'dimension.service': 'Gut',
			'dimension.journey': '  ',
			other: 'x'
		});
		expect(edit).toEqual({ summary: 'Eins\n\nZwei', dimensions: { service: 'Gut' }, order: [], hidden: [] });
	});

	it('orders by the numbers, those of the same number as the rules have them', () => {
		expect(read({ 'place.d': '1', 'place.a': '2', 'place.b': '2' }).order).toEqual(['d', 'a', 'b', 'c']);
	});

	it('hides what is ticked', () => {
		expect(read({ 'hide.c': 'yes', 'hide.a': 'on', 'hide.z': 'yes' }).hidden).toEqual(['c']);
	});

	it.each(['0', '5', '-1', '1.5', 'eins', '9999'])('says at its field that %s is no place', (place) => {
		const result = readEdit(typed({ 'place.b': place }), ids);
		expect(result).toMatchObject({
			ok: false,
			problems: [{ field: 'place.b', message: { de: expect.stringContaining('1 bis 4') } }]
		});
	});

	it('says at each field that a comment is too long', () => {
		const long = 'x'.repeat(commentMax + 1);
		const result = readEdit(
			typed({ summary: long, 'dimension.service': long, 'dimension.journey': long.slice(1) }),
			ids
		);
		expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual([
			'summary',
			editFields.dimension('service')
		]);
	});

	it('whatever is typed is either named as a problem or within bounds', () => {
		const field = fc.constantFrom(
			'summary',
			...dimensionIds.map(editFields.dimension),
			...ids.flatMap((id) => [editFields.place(id), editFields.hide(id)])
		);
		fc.assert(
			fc.property(fc.dictionary(field, fc.oneof(fc.string(), fc.constantFrom('yes', '1', '2', '4'))), (fields) => {
				const result = readEdit(typed(fields), ids);
				if (!result.ok) {
					expect(result.problems.length).toBeGreaterThan(0);
					return;
				}
				const { order, hidden } = result.edit;
				expect([0, ids.length]).toContain(order.length);
				expect(new Set(order).size).toBe(order.length);
				expect(hidden.every((id) => ids.includes(id))).toBe(true);
			})
		);
	});
});

describe('an edited report', () => {
	const [profile] = sampleProfiles;
	const { report } = sample(profile?.id ?? '', 'de') ?? { report: null };
	if (!report) throw new Error('There is no sample.');
	const [first, second, third] = report.recommendations.map(({ id }) => id);

	it('is the same where nobody ordered or hid anything', () => {
		expect(editedReport(report, null).report).toBe(report);
		expect(editedReport(report, { order: [], hidden: [] }).report).toBe(report);
		expect(editedReport(report, { order: [first ?? '', second ?? ''], hidden: [] }).report).toBe(report);
	});

	it('shows the recommendations as they were ordered, and says how many are left out', () => {
		const { report: edited, plan } = editedReport(report, {
			order: [third ?? '', first ?? ''],
			hidden: [second ?? '']
		});
		expect(edited.recommendations.slice(0, 2).map(({ id }) => id)).toEqual([third, first]);
		expect(edited.recommendations).toHaveLength(report.recommendations.length - 1);
		expect(plan).toMatchObject({ hiddenCount: 1, isReordered: true });
	});

	it('no longer speaks of first steps that may be others, and leaves everything else as it was', () => {
		const edited = editedReport(report, { order: [], hidden: [first ?? ''] }).report;
		expect(report.summary?.paragraphs.map(({ role }) => role)).toContain('first-steps');
		expect(edited.summary?.paragraphs).toEqual(report.summary?.paragraphs.filter(({ role }) => role !== 'first-steps'));
		expect({ ...edited, recommendations: report.recommendations, summary: report.summary }).toEqual(report);
	});
});
