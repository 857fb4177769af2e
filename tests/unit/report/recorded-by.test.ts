import { describe, expect, it } from 'vitest';
import { canonicalJson } from '$lib/core/report/canonical';
import { toApiReport } from '$lib/core/report/project';
import { parseReportRequest } from '$lib/core/report/request';
import { locales } from '$lib/core/text';
import { asOf, report, versioned } from './builders';

const recordedBy = 'Anna Beispiel (Muster Beratung), Interview: Leitung Vertrieb';

describe('a report of answers from an interview', () => {
	const own = report({ subject: { organisation: 'Auberg', asOf } });
	const recorded = report({ subject: { organisation: 'Auberg', asOf, recordedBy } });

	it('keeps in its model who recorded them', () => {
		expect(recorded.subject.recordedBy).toBe(recordedBy);
	});

	it('says otherwise, to the byte, what it says where people answered themselves', () => {
		const { recordedBy: _, ...subject } = recorded.subject;
		expect(canonicalJson({ ...recorded, subject })).toBe(canonicalJson(own));
		expect(canonicalJson(own)).not.toContain('recordedBy');
	});

	it('looks the same through the public interface, which takes no such name either', () => {
		for (const locale of locales) expect(toApiReport(recorded, locale)).toEqual(toApiReport(own, locale));
		const body = { questionnaire: { id: 'executive' }, locale: 'de', subject: { recordedBy }, answers: [] };
		expect(parseReportRequest(body, () => versioned())).toMatchObject({
			ok: false,
			errors: [{ path: 'subject.recordedBy' }]
		});
	});
});
