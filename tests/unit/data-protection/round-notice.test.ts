import { describe, expect, it } from 'vitest';
import { roundNoticeOf, type RoundNoticeSettings } from '../../../src/lib/core/data-protection/round-notice';
import { locales, type Locale } from '../../../src/lib/core/text';

const settings: RoundNoticeSettings = {
	organisation: {
		name: 'Müller & Söhne',
		purpose: 'To learn',
		controller: 'Müller GmbH, Bonn',
		privacyContact: 'privacy@mueller.example',
		retentionMonths: 24
	},
	practices: [],
	kind: 'anonymous',
	k: 5,
	freeTextThreshold: null,
	asksForFacts: false,
	place: {
		kind: 'department',
		groups: [
			{ name: 'Field sales', invited: 12 },
			{ name: 'Sales', invited: 40 }
		],
		role: 'customer-facing',
		isByLink: false,
		invitedOverall: 1_200
	}
};

const ids = (changed: Partial<RoundNoticeSettings> = {}) =>
	roundNoticeOf({ ...settings, ...changed }).map(({ id }) => id);

const said = (id: string, changed: Partial<RoundNoticeSettings> = {}, locale: Locale = 'en') =>
	roundNoticeOf({ ...settings, ...changed }).find((statement) => statement.id === id)?.text[locale] ?? '';

describe('what stands before a participant’s first question', () => {
	it('says who, what for, voluntarily, what counts where, what is seen and what is not, how long, and whom to ask', () => {
		expect(ids()).toEqual([
			...['asker', 'controller', 'purpose', 'voluntariness', 'counted', 'seen', 'unseen', 'limits', 'words'],
			...['retention', 'privacyContact']
		]);
	});

	it('names the practices that work for the organisation', () => {
		expect(said('asker')).toBe('Müller & Söhne');
		expect(said('asker', { practices: ['Nordlicht'] })).toContain('Nordlicht works for the organisation');
		expect(said('asker', { practices: ['Nordlicht', 'Sund'] }, 'de')).toContain('arbeiten zurzeit: Nordlicht und Sund');
	});

	it('names each group these answers count in, and how many are asked there', () => {
		const text = said('counted');
		expect(text).toContain('“Field sales”, as one of 12 people');
		expect(text).toContain('“Sales”, as one of 40 people');
		expect(text).toContain('as one of 1,200 people');
		expect(text).toContain('with customer contact');
		expect(said('counted', {}, 'de')).toContain('als eine von 1.200');
	});

	it.each([
		['other-staff', 'without customer contact'],
		[null, 'what you say yourself']
	] as const)('says of the part of the people %s what it says', (role, words) => {
		expect(said('counted', { place: { ...settings.place, role } })).toContain(words);
	});

	it('says of leaders that they count among leaders, never among staff', () => {
		const text = said('counted', { place: { ...settings.place, kind: 'leadership', role: 'leadership' } });
		expect(text).toContain('among all leaders');
		expect(text).not.toContain('staff');
	});

	it('says of leaders of a department that they count among them', () => {
		const groups = [{ name: 'Sales', invited: 6 }];
		const place = { ...settings.place, kind: 'department-leadership', groups, role: 'leadership' } as const;
		expect(said('counted', { place })).toContain('among the leaders of “Sales”, as one of 6 people');
	});

	it('says of a group that can never be shown that it is not', () => {
		const place = { ...settings.place, groups: [{ name: 'Legal', invited: 4 }] };
		expect(said('counted', { place })).toContain('fewer than 5, so the group is not shown');
		expect(said('counted')).not.toContain('not shown');
	});

	it('gives the threshold that this round has, not the usual one', () => {
		expect(said('seen', { k: 8 })).toMatch(/steps of 8\..*at least 8 responses.*fewer than 8 responses/);
	});

	it('says what becomes of free text and of facts, where they are asked for', () => {
		expect(said('words')).toBe('No free text is asked for.');
		expect(said('words', { freeTextThreshold: 15 })).toContain('at least 15 people');
		expect(said('words', { asksForFacts: true })).toContain('only whether it counts is stored');
	});

	it('says where the protection ends: of a personal link that its use can be seen, and of reminders that they can', () => {
		expect(said('limits')).toMatch(/personal link.*used[^]*mail server[^]*runs the server/);
		const byLink = said('limits', { place: { ...settings.place, isByLink: true } });
		expect(byLink).not.toMatch(/personal link|mail server/);
		expect(byLink).toContain('runs the server');
	});

	it('says of personal links that who was invited stays, and of a group’s link nothing of the kind', () => {
		expect(said('retention')).toContain('who was invited');
		expect(said('retention', { place: { ...settings.place, isByLink: true } })).not.toContain('invited');
	});

	it('tells those with a group’s link, and only them, that it cannot prevent repeats', () => {
		expect(ids({ place: { ...settings.place, isByLink: true } })).toContain('repeats');
		expect(ids()).not.toContain('repeats');
	});

	it('of a named round it promises no anonymity, and says how many are asked', () => {
		const named = { kind: 'named', place: { ...settings.place, invitedOverall: 7 } } as const;
		expect(ids(named)).not.toContain('unseen');
		expect(said('seen', named)).toMatch(/not anonymous.*7 people/);
		expect(said('retention', named)).toContain('with your name');
		expect(said('voluntariness', named)).toContain('once you agree');
	});

	it('says what the organisation has not settled yet', () => {
		const organisation = { ...settings.organisation, purpose: ' ' };
		expect(said('purpose', { organisation })).toContain('not yet stated');
	});

	it('is written in both languages', () => {
		for (const kind of ['anonymous', 'named'] as const) {
			for (const statement of roundNoticeOf({ ...settings, kind, freeTextThreshold: 10 })) {
				for (const locale of locales) expect(statement.text[locale].trim()).not.toBe('');
			}
		}
	});
});
