import { beforeAll, describe, expect, it } from 'vitest';
import type { Brand } from '../../src/lib/core/branding/brand';
import { exportFormats } from '../../src/lib/core/paper/export';
import type { Paper } from '../../src/lib/core/paper/paper';
import { valuesOf } from '../../src/lib/core/paper/table';
import { tablesOf } from '../../src/lib/core/paper/tables';
import { paperOfReport } from '../../src/lib/exports/assessment';
import { brandOfAssessment } from '../../src/lib/exports/assessment-brand';
import { fileOf } from '../../src/lib/exports/file-of';
import { paperOfCourse, paperOfGroup, paperOfRound } from '../../src/lib/exports/round-papers';
import * as archive from '../../src/lib/server/archive';
import * as assessments from '../../src/lib/server/assessments';
import { brandOf, changeAccent } from '../../src/lib/server/branding';
import * as claims from '../../src/lib/server/claims';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as edits from '../../src/lib/server/edits';
import * as kpis from '../../src/lib/server/kpis';
import * as logos from '../../src/lib/server/logos';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import * as rounds from '../../src/lib/server/rounds';
import { type OrganisationVisit, visitOrganisation } from '../../src/lib/server/visits';
import { png } from '../unit/logos/pictures';
import { account } from './account';
import { engines, opening } from './engines';
import { organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { begun } from './tenants';

const shown = { locale: 'de', isWithoutNames: false } as const;

/** Everything of an organisation of which files are made, and under whose name. */
interface Papers {
	readonly papers: Readonly<Record<'round' | 'group' | 'course' | 'assessment', Paper>>;
	readonly brands: { readonly ofOrganisation: Brand; readonly ofAssessment: Brand };
}

// What is read is the same on both engines: archive.test.ts moves a file on each.
describe.each(engines.slice(0, 1))('files made from an engagement file on $name', ({ place }) => {
	let database: Database;
	let elsewhere: Database;
	let before: Papers;
	let after: Papers;

	beforeAll(opening(place, async (own) => keepCurrent((database = own))));
	beforeAll(opening(place, async (own) => keepCurrent((elsewhere = own))));

	beforeAll(async () => {
		const opened = await organisation(database, 'Müller & Söhne GmbH');
		const { scope } = opened;
		await fill(scope);
		const owner = { userId: opened.owner.userId, name: 'Anna' };
		before = await papersOf(await visitAt(database, owner, opened.slug));
		const file = await archive.read((await archive.write(scope, new Date('2026-11-22T10:00:00Z'))).bytes);
		if (!file.ok) throw new Error(file.problem.kind);
		const taker = await account(elsewhere);
		const done = await archive.restore(elsewhere, file.archive, { kind: 'person', actor: taker });
		if (!done.ok) throw new Error(JSON.stringify(done.problem));
		after = await papersOf(await visitAt(elsewhere, taker, done.slug));
	});

	/** Departments apart from each other, in two rounds, with a figure of customers, a comment, a logo and a finished assessment. */
	async function fill(scope: OrganisationVisit['scope']): Promise<void> {
		await departments.add(
			scope,
			['Vertrieb', 'Werk'].map((name, line) => ({ line: line + 1, path: [name] }))
		);
		const places = await departments.list(scope);
		const levels = Object.fromEntries(places.map(({ id }, level) => [id, 1 + 2 * level]));
		await publishedRound(database, scope, levels, ['2025-01-01', '2025-01-31']);
		const roundId = await publishedRound(database, scope, levels, ['2026-01-01', '2026-01-31']);
		const worksheet = { 'nps.mode': 'known', 'nps.value': '12,5' };
		const period = { kind: 'quarter', start: '2026-01-01' } as const;
		await kpis.enter(scope, { departmentId: null, period, worksheet });
		await edits.save(scope, { roundId }, { summary: 'Gesehen.', dimensions: {}, order: [], hidden: [] }, null);
		await logos.put(scope, png(40, 20));
		await changeAccent(scope, '#c0392b');
		const key = await begun(database);
		const assessment = assessments.scopeOf(key, database);
		const loaded = await assessments.load(assessment);
		if (!loaded) throw new Error('The assessment is not there.');
		await reports.finish(assessment, loaded);
		await claims.intoOrganisation(scope, key);
	}

	async function visitAt(at: Database, actor: { userId: string; name: string }, slug: string) {
		const visit = await visitOrganisation(actor, slug, at);
		if (!visit) throw new Error('The organisation is not there.');
		return visit;
	}

	async function papersOf(visit: OrganisationVisit): Promise<Papers> {
		const { scope } = visit;
		const at = await scope.database;
		const newest = (await rounds.list(scope)).find(({ name }) => name === 'Round 2026-01-01');
		const round = newest && (await rounds.find(scope, newest.id));
		if (!round) throw new Error('The round is not there.');
		const results = { visit, round, base: '' };
		const groups = (await publicationOf(scope, round.id))?.publication.groups ?? [];
		const groupId = groups.find(({ kind }) => kind === 'department')?.id ?? '';
		const [kept] = await claims.ofOrganisation(scope);
		const assessment = assessments.scopeOf(kept?.key ?? '', at);
		const stored = await assessments.report(assessment);
		if (!stored) throw new Error('The report is not there.');
		const edit = edits.signed(await edits.newestByKey(assessment));
		return {
			papers: {
				round: there(await paperOfRound(results, shown)),
				group: there(await paperOfGroup(results, shown, groupId)),
				course: there(await paperOfCourse(visit, shown)),
				assessment: await paperOfReport(stored, { database: at, locale: 'de', edits: edit })
			},
			brands: { ofOrganisation: await brandOf(visit), ofAssessment: await brandOfAssessment(assessment, null) }
		};
	}

	it.each(['round', 'group', 'course', 'assessment'] as const)('of a %s are the same in every format', async (kind) => {
		const [one, other] = [before.papers[kind], after.papers[kind]];
		const numbers = valuesOf(tablesOf(one)).filter(({ value }) => typeof value === 'number');
		expect(numbers.length).toBeGreaterThan(10);
		expect(valuesOf(tablesOf(other))).toEqual(valuesOf(tablesOf(one)));
		const brandIn = ({ brands }: Papers) => (kind === 'assessment' ? brands.ofAssessment : brands.ofOrganisation);
		expect(brandIn(before)).toMatchObject({ name: 'Müller & Söhne GmbH', logo: { width: 40 } });
		for (const format of exportFormats) {
			const [made, again] = [
				await bytesOf(await fileOf(one, brandIn(before), format)),
				await bytesOf(await fileOf(other, brandIn(after), format))
			];
			expect(made.length).toBeGreaterThan(500);
			expect(again.equals(made), format).toBe(true);
		}
	});
});

function there(paper: Paper | null): Paper {
	if (!paper) throw new Error('There is no paper.');
	return paper;
}

async function bytesOf({ bytes }: { readonly bytes: AsyncIterable<Uint8Array> }): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	for await (const part of bytes) parts.push(part);
	return Buffer.concat(parts);
}
