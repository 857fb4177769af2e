import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../../../src/lib/core/access/permissions';
import { memberRoles } from '../../../src/lib/core/access/roles';
import { buildSheet, type SheetSettings } from '../../../src/lib/core/data-protection';
import { auditMonths, monthsBefore } from '../../../src/lib/core/data-protection/retention';
import { permissionTexts, roleNames } from '../../../src/lib/core/organisation/role-texts';

const organisation = {
	name: 'Nordlicht GmbH',
	purpose: 'Wir wollen wissen, wo wir unsere Kunden übersehen.',
	controller: 'Nordlicht GmbH, Kiel',
	privacyContact: 'datenschutz@nordlicht.example.com',
	retentionMonths: 24
};
const instance = {
	host: 'gegenprobe.example.com',
	isEncrypted: true,
	engine: 'embedded' as const,
	mailHost: null,
	signOn: null,
	sessionIdleHours: 12,
	sessionDays: 30,
	isSealKeyApart: true
};
const settings: SheetSettings = { organisation, instance, practices: [] };

type Change = (base: SheetSettings) => SheetSettings;
const ofOrganisation =
	(change: Partial<SheetSettings['organisation']>): Change =>
	(base) => ({ ...base, organisation: { ...base.organisation, ...change } });
const ofInstance =
	(change: Partial<SheetSettings['instance']>): Change =>
	(base) => ({ ...base, instance: { ...base.instance, ...change } });

/** Everything that stands on the sheet, in one language. */
function read(changed: SheetSettings, locale: 'de' | 'en'): string {
	const { notice, sections } = buildSheet(changed);
	return [
		...notice.flatMap(({ title, text }) => [title[locale], text[locale]]),
		...sections.flatMap(({ title, paragraphs, items }) => [
			title[locale],
			...paragraphs.map((paragraph) => paragraph[locale]),
			...items.flatMap(({ name, text }) => [name?.[locale] ?? '', text[locale]])
		])
	].join('\n');
}

describe('the data-protection sheet', () => {
	it.each<[string, Change, de: string, en: string]>([
		['the controller', ofOrganisation({ controller: 'Südwind AG' }), 'Südwind AG', 'Südwind AG'],
		['the purpose', ofOrganisation({ purpose: 'Lernen.' }), 'Lernen.', 'Lernen.'],
		[
			'the contact',
			ofOrganisation({ privacyContact: 'Frau Dr. Ilse Wolf' }),
			'Frau Dr. Ilse Wolf',
			'Frau Dr. Ilse Wolf'
		],
		[
			'a short retention',
			ofOrganisation({ retentionMonths: 1 }),
			'1 Monat nach der letzten',
			'1 month after they were'
		],
		['a long retention', ofOrganisation({ retentionMonths: 60 }), '60 Monate nach der letzten', '60 months after they'],
		[
			'where it runs',
			ofInstance({ host: 'intern.example.com' }),
			'Server intern.example.com',
			'server intern.example.com'
		],
		['the database', ofInstance({ engine: 'postgres' }), 'PostgreSQL-Datenbank', 'PostgreSQL database'],
		['a mail server', ofInstance({ mailHost: 'smtp.example.com' }), 'smtp.example.com', 'smtp.example.com'],
		[
			'single sign-on',
			ofInstance({ signOn: { name: 'Firmenkonto', host: 'login.example.com' } }),
			'über Firmenkonto anmeldet, tut das bei login.example.com',
			'by Firmenkonto does so at login.example.com'
		],
		['idle logins', ofInstance({ sessionIdleHours: 1 }), 'nach 1 Stunde,', 'after 1 hour without'],
		['old logins', ofInstance({ sessionDays: 7 }), 'in jedem Fall nach 7 Tagen', 'in any case after 7 days'],
		[
			'the key of the seal',
			ofInstance({ isSealKeyApart: false }),
			'liegt in derselben Datenbank',
			'lies in the same database'
		],
		[
			'a practice',
			(base) => ({ ...base, practices: [{ name: 'Beispiel & Partner', grants: ['export'], isCaretaker: false }] }),
			'Beratung Beispiel & Partner\nDarf Ergebnisse exportieren und Links zum Lesen von Ergebnissen anlegen und widerrufen.',
			'Practice Beispiel & Partner\nMay export results and create and revoke links for reading results.'
		],
		[
			'a caretaker',
			(base) => ({ ...base, practices: [{ name: 'Beispiel & Partner', grants: [], isCaretaker: true }] }),
			'Beispiel & Partner, bis die Organisation angenommen ist',
			'Beispiel & Partner, until the organisation is accepted'
		]
	])('says another thing once %s changes', (_, change, de, en) => {
		const [before, after] = [settings, change(settings)];
		expect(read(before, 'de')).not.toContain(de);
		expect(read(after, 'de')).toContain(de);
		expect(read(before, 'en')).not.toContain(en);
		expect(read(after, 'en')).toContain(en);
	});

	it('promises encryption only where the address is reached by it', () => {
		expect(read(settings, 'de')).toContain('TLS');
		expect(read(ofInstance({ isEncrypted: false })(settings), 'de')).not.toContain('TLS');
	});

	it.each(['controller', 'purpose', 'privacyContact'] as const)(
		'names %s where it is missing, and says so in the text',
		(name) => {
			const sheet = buildSheet(ofOrganisation({ [name]: ' \n' })(settings));
			expect(sheet.notice.flatMap(({ missing }) => missing ?? [])).toEqual([name]);
			expect(sheet.notice.find(({ id }) => id === name)?.text.de).toMatch(/noch nicht angegeben/);
			expect(buildSheet(settings).notice.filter(({ missing }) => missing !== null)).toEqual([]);
		}
	);

	it('begins with who, what for, that it is voluntary, how long, and whom to ask', () => {
		expect(buildSheet(settings).notice.map(({ id }) => id)).toEqual([
			'controller',
			'purpose',
			'voluntariness',
			'retention',
			'privacyContact'
		]);
	});

	it('gives every role exactly the rights that the table of access gives it', () => {
		const rows = buildSheet(settings).sections.find(({ id }) => id === 'who-sees')?.items ?? [];
		for (const role of memberRoles) {
			const row = rows.find(({ name }) => name === roleNames[role]);
			const allowed = permissionsOf({ kind: 'member', role, departmentId: null });
			const own = role === 'department-lead' ? (['results.export-own-department'] as const) : [];
			for (const permission of ['people.read', 'results.read', 'results.export', 'audit.read', ...own] as const) {
				const says = row?.text.en.includes(permissionTexts[permission].en) ?? false;
				expect(says, `${role} ${permission}`).toBe(allowed.includes(permission));
			}
		}
	});

	it('says everything in both languages', () => {
		expect(read(settings, 'de').split('\n')).toHaveLength(read(settings, 'en').split('\n').length);
		const english = read(ofOrganisation({ purpose: 'To learn.' })(settings), 'en');
		expect(english).not.toMatch(/\b(und|der|nicht|wird)\b/);
	});
});

describe('how long something is kept', () => {
	it.each([
		['2026-03-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
		['2024-03-31T10:00:00Z', 1, '2024-02-29T10:00:00.000Z'],
		['2026-01-15T00:00:00Z', 2, '2025-11-15T00:00:00.000Z'],
		['2026-11-22T00:00:00Z', 120, '2016-11-22T00:00:00.000Z']
	])('%s less %i months is %s', (now, months, before) => {
		expect(monthsBefore(new Date(now), months).toISOString()).toBe(before);
	});

	it.each([
		[1, 24],
		[24, 24],
		[36, 36]
	])('a log of data kept %i months is kept %i', (months, log) => expect(auditMonths(months)).toBe(log));

	it.each([
		['whoever took part knows one answer more', 'nur 4 andere gegenüber', 'only 4 others'],
		['what one person left out gives away', 'lässt sich ausrechnen, was sie', 'can be worked out, but without a name'],
		['opening links tells who has used theirs', 'durch Öffnen herausfinden', 'find out by opening them'],
		[
			'open links cannot be checked',
			'lässt sich nicht prüfen, ob dieselben',
			'nobody can check whether the same people'
		],
		['remains on the disk', 'Im Änderungsjournal der Datenbank', 'The database’s journal of changes']
	])('says what it cannot protect from: %s', (_, de, en) => {
		expect(read(settings, 'de')).toContain(de);
		expect(read(settings, 'en')).toContain(en);
	});
});
