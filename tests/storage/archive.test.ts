import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { ZipFile } from 'yazl';
import { beforeAll, describe, expect, it } from 'vitest';
import * as actions from '../../src/lib/server/actions';
import * as archive from '../../src/lib/server/archive';
import { manifestName } from '../../src/lib/server/archive/format';
import * as assessments from '../../src/lib/server/assessments';
import { canonicalJson } from '../../src/lib/server/canonical-json';
import * as claims from '../../src/lib/server/claims';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { publicationOf } from '../../src/lib/server/closing/publication';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import * as logos from '../../src/lib/server/logos';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import { namedAnswers } from '../../src/lib/server/results';
import * as rounds from '../../src/lib/server/rounds';
import { type Actor, type OrganisationScope, visitOrganisation, visitPractice } from '../../src/lib/server/visits';
import * as voice from '../../src/lib/server/voice';
import { png } from '../unit/logos/pictures';
import { account, type Account } from './account';
import { engines, opening } from './engines';
import { type Opened, organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';
import { allAt, change, survey, takePart } from './surveys';
import { begun } from './tenants';
import { answerTimes, askedForm } from './voice-forms';

const day = new Date('2026-11-22T10:00:00Z');

/** An organisation with something in each part of its file. */
async function filled(database: Database): Promise<Opened> {
	const opened = await organisation(database, 'Müller & Söhne GmbH');
	const { scope } = opened;
	await departments.add(scope, [
		{ line: 1, path: ['Vertrieb'] },
		{ line: 2, path: ['Vertrieb', 'Innendienst'] },
		{ line: 3, path: ['Werk'] }
	]);
	const [sales, plant] = (await departments.list(scope))
		.filter(({ parentId }) => parentId === null)
		.map(({ id }) => id);
	const levels = { [sales ?? '']: 1, [plant ?? '']: 3 };
	await publishedRound(database, scope, levels, ['2025-01-01', '2025-01-31']);
	const roundId = await publishedRound(database, scope, levels, ['2026-01-01', '2026-01-31']);
	await logos.put(scope, png());
	const worksheet = { 'nps.mode': 'known', 'nps.value': '12,5' };
	const period = { kind: 'quarter', start: '2026-01-01' } as const;
	const entered = await kpis.enter(scope, { departmentId: sales ?? null, period, worksheet });
	if (entered.kind !== 'done') throw new Error(entered.kind);
	await kpis.correct(scope, entered.id, {
		departmentId: sales ?? null,
		period,
		worksheet: { ...worksheet, 'nps.value': '14' }
	});
	await kpis.define(scope, { name: 'Rückläufer', unit: '%', direction: 'lower', formula: 'je 100' });
	const form = await voice.create(scope, {
		...{
			departmentId: plant ?? null,
			name: 'Kasse',
			company: 'Müller',
			occasion: '',
			locale: 'de',
			periodKind: 'quarter'
		},
		...{ threshold: 5, asksSentence: true, sentenceThreshold: 10, embedOrigins: [] }
	});
	if (form.kind !== 'done') throw new Error(form.kind);
	const answer = { recommendation: 9, satisfaction: 5, sentence: 'Sie hören zu.' };
	await answerTimes(database, await askedForm(database, scope, form.id), 5, answer);
	const action = await actions.create(
		scope,
		{
			...{ title: 'Rückruf', details: '', ownerId: null, departmentId: plant ?? null, dueOn: '2026-12-31' },
			...{ effort: 2, hasReminders: true, goal: null }
		},
		{ recommendationId: null, dimension: 'service', roundId }
	);
	if (action.kind !== 'done') throw new Error(action.kind);
	await actions.note(scope, action.id, 'begonnen');
	const key = await begun(database);
	const assessment = assessments.scopeOf(key, database);
	const loaded = await assessments.load(assessment);
	if (!loaded) throw new Error('The assessment is not there.');
	await reports.finish(assessment, loaded);
	await claims.intoOrganisation(scope, key);
	const actor = { userId: opened.owner.userId, actorName: 'Anna' };
	const [group] = await rounds.groups(scope, roundId);
	await database.withScope({ organisationId: opened.id }, async (transaction) => {
		const statement = { de: 'Befund', en: 'Finding' };
		const decided = { key: `M7.undersold~service~nps~alone~${roundId}`, statement, reason: 'bekannt' };
		await transaction.insert(schema.findingDismissals).values({ organisationId: opened.id, ...decided, ...actor });
		const edit = { summary: 'Gesehen', dimensions: { service: 'Gut' }, order: [], hidden: [] };
		for (const target of [`round:${roundId}`, `group:${roundId}:${group?.id}`, `group:${roundId}:staff`])
			await transaction.insert(schema.reportEdits).values({ organisationId: opened.id, target, edit, ...actor });
	});
	return opened;
}

describe.each(engines)('the engagement file on $name', ({ place }) => {
	let database: Database;
	let elsewhere: Database;
	let opened: Opened;
	let bytes: Buffer;
	let taker: Account;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			opened = await filled(database);
			bytes = (await archive.write(opened.scope, day)).bytes;
		})
	);
	beforeAll(
		opening(place, async (own) => {
			elsewhere = own;
			await keepCurrent(elsewhere);
			taker = await account(elsewhere);
		})
	);

	const asOwner = (actor: Account): archive.Taker => ({ kind: 'person', actor });
	const opening_ = async (file: Buffer) => {
		const reading = await archive.read(file);
		if (!reading.ok) throw new Error(reading.problem.kind);
		return reading.archive;
	};
	const restored = async (file: Buffer, actor = taker): Promise<OrganisationScope> => {
		const done = await archive.restore(elsewhere, await opening_(file), asOwner(actor));
		if (!done.ok) throw new Error(JSON.stringify(done.problem));
		return scopeAt(elsewhere, actor, done.slug);
	};
	const scopeAt = async (at: Database, actor: Actor, slug: string) => {
		const visit = await visitOrganisation({ userId: actor.userId, name: actor.name }, slug, at);
		if (!visit) throw new Error('It is not theirs.');
		return visit.scope;
	};

	it('holds the same bytes for the same rows at the same moment', async () => {
		expect((await archive.write(opened.scope, day)).bytes.equals(bytes)).toBe(true);
	});

	it('comes in elsewhere with every stored model byte for byte', async () => {
		const scope = await restored(bytes);
		const modelsOf = async (from: OrganisationScope) => {
			const found = [];
			for (const { id, name, closedAt } of await rounds.list(from, { archived: 'both' })) {
				const published = await publicationOf(from, id);
				found.push({ name, closedAt, sha256: published?.sha256, model: canonicalJson(published?.publication) });
			}
			return found;
		};
		const before = await modelsOf(opened.scope);
		expect(before).toHaveLength(2);
		expect(await modelsOf(scope)).toEqual(before);
		const reportsOf = async (from: OrganisationScope, at: Database) => {
			const [kept] = await claims.ofOrganisation(from);
			const stored = await assessments.report(assessments.scopeOf(kept?.key ?? '', at), 1);
			return stored && { model: stored.model, sha256: stored.sha256, finishedAt: stored.finishedAt };
		};
		const report = await reportsOf(opened.scope, database);
		expect(report?.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(await reportsOf(scope, elsewhere)).toEqual(report);
	});

	it('brings KPIs with their history, customers’ counts, actions, decisions and comments along', async () => {
		const scope = await restored(bytes);
		const figures = async (from: OrganisationScope) =>
			(await kpis.list(from)).map(({ departmentId, period, entries, counted }) => {
				return { departmentId, period, entries, counted: Object.keys(counted ?? {}) };
			});
		expect(await figures(scope)).toEqual(expect.arrayContaining(await figures(opened.scope)));
		const history = async (from: OrganisationScope) => {
			const [entry] = (await kpis.list(from)).filter(({ id }) => id !== null);
			return (await kpis.history(from, entry?.id ?? '')).map(({ act, worksheet, by, at }) => ({
				act,
				worksheet,
				by,
				at
			}));
		};
		// Who it was is told by name, also where nobody of that name has an account.
		expect(await history(scope)).toEqual(await history(opened.scope));
		const toDo = async (from: OrganisationScope) => {
			const [action] = await actions.list(from);
			const [round] = (await rounds.list(from)).filter(({ opensOn }) => opensOn === '2026-01-01');
			const { title, dueOn, createdAt, roundId } = action ?? {};
			return { title, dueOn, createdAt, isOfTheRound: roundId === round?.id };
		};
		expect(await toDo(scope)).toEqual(await toDo(opened.scope));
		expect((await toDo(scope)).isOfTheRound).toBe(true);
		const [newest] = (await rounds.list(scope)).map(({ id }) => id);
		const own = await elsewhere.withScope({ organisationId: scope.organisationId }, async (transaction) => ({
			decisions: await transaction.select().from(schema.findingDismissals),
			edits: await transaction.select().from(schema.reportEdits),
			events: await transaction.select().from(schema.actionEvents).orderBy(asc(schema.actionEvents.id)),
			logo: await transaction.select().from(schema.logos),
			place: await transaction
				.select()
				.from(schema.organisations)
				.where(eq(schema.organisations.id, scope.organisationId))
		}));
		expect(own.decisions).toMatchObject([
			{ key: `M7.undersold~service~nps~alone~${newest}`, reason: 'bekannt', userId: null }
		]);
		const [group] = await rounds.groups(scope, newest ?? '');
		expect(own.edits.map(({ target, edit, userId }) => [target, edit.summary, userId])).toEqual(
			[`round:${newest}`, `group:${newest}:${group?.id}`, `group:${newest}:staff`].map((on) => [on, 'Gesehen', null])
		);
		expect(own.events).toMatchObject([{ kind: 'created' }, { kind: 'noted', note: 'begonnen' }]);
		expect(own.logo).toHaveLength(1);
		expect(own.place).toMatchObject([{ name: 'Müller & Söhne GmbH', importedAt: expect.any(Date) }]);
	});

	it('exported again from there is the same file, but for what has to be new', async () => {
		const scope = await restored(bytes);
		const again = await opening_((await archive.write(scope, day)).bytes);
		const first = await opening_(bytes);
		const sizes = ({ manifest }: archive.ReadArchive) => manifest.files.map(({ name, rows }) => `${name} ${rows}`);
		const people = (name: string) => name.startsWith('people');
		expect(sizes(again).filter((name) => !people(name))).toEqual(sizes(first).filter((name) => !people(name)));
		for (const name of [
			'departments.jsonl',
			'round-groups.jsonl',
			'own-kpis.jsonl',
			'voice-batches.jsonl',
			'questionnaires.jsonl'
		]) {
			const withoutIds = (file: Buffer | undefined) =>
				file
					?.toString()
					.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
					.split('\n')
					.sort();
			expect(withoutIds(again.files.get(name)), name).toEqual(withoutIds(first.files.get(name)));
		}
	});

	it('holds nothing that opens anything, and no answer of an anonymous round', async () => {
		const { files } = await opening_(bytes);
		const whole = [...files.values()].map(String).join('\n');
		const secrets = await database.withScope({ organisationId: opened.id }, async (transaction) => [
			...(await transaction.select().from(schema.voiceForms)).map(({ linkHash }) => linkHash),
			...(await transaction.select().from(schema.roundGroups)).flatMap(({ linkHash }) => linkHash ?? []),
			...(await transaction.select().from(schema.assessments)).flatMap(({ keyHash, sealedKey }) => [
				keyHash,
				sealedKey ?? ''
			])
		]);
		expect(secrets.length).toBeGreaterThan(4);
		for (const secret of secrets) expect(whole).not.toContain(secret);
		expect(files.get('named-answers.jsonl')?.byteLength).toBe(0);
	});

	it('makes whoever brings it the owner, also where they stand in it without an account', async () => {
		const anna = { ...(await account(elsewhere, 'Anna Anders')), email: opened.owner.email };
		const scope = await restored(bytes, anna);
		const people = await elsewhere.read({ organisationId: scope.organisationId }, (transaction) =>
			transaction.select().from(schema.people)
		);
		expect(people.map(({ role, userId }) => [role, userId])).toEqual([['owner', anna.userId]]);
	});

	it('of a client is looked after by the practice that brings it, and tells that it came before', async () => {
		const lead = await account(elsewhere, 'Lea Lotse');
		const { slug } = await practices.create(lead, 'Lotsen', elsewhere);
		const practice = await visitPractice({ userId: lead.userId, name: lead.name }, slug, elsewhere);
		if (!practice) throw new Error('The practice is not theirs.');
		const by: archive.Taker = { kind: 'practice', actor: practice.scope.actor, practiceId: practice.practice.id };
		const file = await opening_(bytes);
		expect(await archive.importedBefore(elsewhere, file.sha256, by)).toBeNull();
		const done = await archive.restore(elsewhere, file, by);
		expect(done.ok).toBe(true);
		expect(await archive.importedBefore(elsewhere, file.sha256, by)).toBeInstanceOf(Date);
		expect((await practices.clients(practice.scope)).map(({ state, name }) => [state, name])).toEqual([
			['cared-for', 'Müller & Söhne GmbH']
		]);
	});

	it('brings answers with names along, and none that their pages could not count', async () => {
		const round = await survey(database, [{ roles: ['other-staff', 'customer-facing'] }], { kind: 'named' });
		for (const { token } of round.groups[0]?.invited ?? []) await takePart(database, token, { answers: allAt(3) });
		await change(database, round, { status: 'closing' });
		expect(await closeRound(database, round.organisationId, round.roundId)).toBe('published');
		const actor = { userId: opened.owner.userId, name: 'Anna' };
		const team = { database, organisationId: round.organisationId, actor };
		const written = (await archive.write(team, day)).bytes;
		const scope = await restored(written);
		const [taken] = await rounds.list(scope);
		const answers = taken && (await namedAnswers(scope, taken));
		expect(answers?.map(({ sheet }) => new Set(sheet))).toEqual([new Set([3]), new Set([3])]);
		for (const strange of [
			(sheet: readonly number[]) => sheet.slice(1),
			([, ...sheet]: readonly number[]) => [99, ...sheet]
		]) {
			const { manifest, files } = await opening_(written);
			const [first = '{}', ...rest] = String(files.get('named-answers.jsonl')).split('\n');
			const row: { readonly sheet: readonly number[] } = JSON.parse(first);
			const lines = [JSON.stringify({ ...row, sheet: strange(row.sheet) }), ...rest].join('\n');
			const changed = new Map(files).set('named-answers.jsonl', Buffer.from(lines));
			const read = { manifest, sha256: '0'.repeat(64), files: changed };
			expect(await archive.restore(elsewhere, read, asOwner(taker))).toEqual({
				ok: false,
				problem: { kind: 'contradictory' }
			});
		}
	});

	describe('is refused', () => {
		const countOf = async () => {
			const rows = await elsewhere.read({ system: true }, (transaction) =>
				transaction.select().from(schema.organisations)
			);
			return rows.length;
		};
		/** The file with some of its parts replaced, and a manifest that knows it. */
		const forged = async (
			change: (files: Map<string, Buffer>) => void,
			{ isListed = true }: { readonly isListed?: boolean } = {}
		) => {
			const { manifest, files } = await opening_(bytes);
			const changed = new Map(files);
			change(changed);
			changed.delete(manifestName);
			const listed = manifest.files.map((file) => {
				const content = changed.get(file.name) ?? Buffer.alloc(0);
				const sha256 = createHash('sha256').update(content).digest('hex');
				return isListed ? { ...file, bytes: content.byteLength, sha256 } : file;
			});
			return zip([[manifestName, Buffer.from(JSON.stringify({ ...manifest, files: listed }))], ...changed]);
		};
		const problemOf = async (file: Buffer) => {
			const before = await countOf();
			const reading = await archive.read(file);
			const done = reading.ok ? await archive.restore(elsewhere, reading.archive, asOwner(taker)) : reading;
			expect(await countOf(), 'nothing came in').toBe(before);
			return done.ok ? null : done.problem;
		};
		const line = (files: Map<string, Buffer>, name: string, change: (row: Record<string, unknown>) => unknown) => {
			const lines = String(files.get(name)).trimEnd().split('\n');
			const [first = '{}', ...rest] = lines;
			files.set(name, Buffer.from([JSON.stringify(change(JSON.parse(first))), ...rest, ''].join('\n')));
		};

		it.each([
			['nothing', () => Buffer.alloc(0), 'not-an-archive'],
			['text', () => Buffer.from('hello'), 'not-an-archive'],
			['half of it', () => bytes.subarray(0, bytes.byteLength / 2), 'not-an-archive'],
			['more than is taken', () => Buffer.alloc(25_000_000), 'too-large'],
			['another archive', () => zip([['readme.txt', Buffer.from('hello')]]), 'unsafe']
		] as const)('%s', async (_, file, kind) => {
			expect((await problemOf(await file()))?.kind).toBe(kind);
		});

		it.each(['../evil.jsonl', '/etc/passwd', 'a\\b.jsonl', 'people.jsonl/../x', 'more.jsonl'])(
			'a file called %s',
			async (name) => {
				const harmless = 'x'.repeat(Buffer.byteLength(name));
				const made = await forged((files) => {
					files.delete('edits.jsonl');
					files.set(harmless, Buffer.from('x'));
				});
				const renamed = Buffer.from(
					made.toString('latin1').replaceAll(harmless, Buffer.from(name).toString('latin1')),
					'latin1'
				);
				expect(['unsafe', 'not-an-archive']).toContain((await problemOf(renamed))?.kind);
			}
		);

		it('a symbolic link in the place of a file', async () => {
			const { files } = await opening_(bytes);
			const made = await zip([...files], (name) => (name === 'people.jsonl' ? 0o120777 : 0o100644));
			expect(await problemOf(made)).toEqual({ kind: 'unsafe', name: 'people.jsonl' });
		});

		it('a file that is there twice', async () => {
			const { files } = await opening_(bytes);
			const rest = [...files].filter(([name]) => name !== 'edits.jsonl');
			const people: [string, Buffer] = ['people.jsonl', Buffer.from('')];
			expect(await problemOf(await zip([...rest, people]))).toEqual({ kind: 'unsafe', name: 'people.jsonl' });
		});

		it('a bomb, without unpacking it', async () => {
			const made = await forged((files) => files.set('people.jsonl', Buffer.alloc(200_000_000)));
			expect(made.byteLength).toBeLessThan(1_000_000);
			const before = process.memoryUsage().rss;
			expect((await problemOf(made))?.kind).toBe('too-large');
			expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
		});

		it('a byte that was changed, and a file that is missing', async () => {
			const changed = await forged((files) => line(files, 'people.jsonl', (row) => ({ ...row, name: 'Eve' })), {
				isListed: false
			});
			expect(await problemOf(changed)).toEqual({ kind: 'changed', name: 'people.jsonl' });
			const missing = await forged((files) => files.delete('rounds.jsonl'));
			expect(await problemOf(missing)).toEqual({ kind: 'missing', name: 'rounds.jsonl' });
		});

		it('a file of a later form', async () => {
			const { manifest, files } = await opening_(bytes);
			const head = Buffer.from(JSON.stringify({ ...manifest, formatVersion: 2 }));
			const made = await zip([[manifestName, head], ...[...files].filter(([name]) => name !== manifestName)]);
			expect(await problemOf(made)).toEqual({ kind: 'newer', version: 2 });
		});

		it.each([
			['an unknown field', 'people.jsonl', (row: object) => ({ ...row, userId: 'x' })],
			['a role that is none', 'people.jsonl', (row: object) => ({ ...row, role: 'god' })],
			[
				'another wording under a known version',
				'questionnaires.jsonl',
				(row: object) => ({ ...row, version: '0123456789abcdef' })
			],
			['a model that is not what its hash says', 'publications.jsonl', (row: object) => ({ ...row, model: '{}' })],
			[
				'a model that is none',
				'publications.jsonl',
				(row: object) => ({ ...row, model: '{}', sha256: createHash('sha256').update('{}').digest('hex') })
			],
			[
				'a report that is none',
				'reports.jsonl',
				(row: object) => ({ ...row, model: '[]', sha256: createHash('sha256').update('[]').digest('hex') })
			],
			['no object', 'departments.jsonl', () => 7],
			[
				'a group whose figures stand there although they are withheld',
				'publications.jsonl',
				(row: Record<string, unknown>) => remodelled(row, ({ groups: [first, ...rest] }) => [withheld(first), ...rest])
			],
			[
				'items that nobody was asked',
				'publications.jsonl',
				(row: Record<string, unknown>) => remodelled(row, ({ groups: [first, ...rest] }) => [renamed(first), ...rest])
			],
			[
				'a group that says not which departments it is made of',
				'publications.jsonl',
				(row: Record<string, unknown>) =>
					remodelled(row, ({ groups }) => groups.map(({ departmentIds: _, ...group }) => group))
			],
			[
				'groups that lie within each other',
				'publications.jsonl',
				(row: Record<string, unknown>) =>
					remodelled(row, ({ groups }) => groups.map((group) => ({ ...group, parentId: groups.at(-1)?.['id'] })))
			],
			['a goal that is none', 'action-events.jsonl', (row: object) => ({ ...row, changes: { goal: 'more' } })],
			['a dimension that is none', 'actions.jsonl', (row: object) => ({ ...row, dimension: 'luck' })]
		] as const)('%s, by file and line', async (_, name, change) => {
			expect(await problemOf(await forged((files) => line(files, name, change)))).toEqual({
				kind: 'unreadable',
				name,
				line: 1
			});
		});

		it.each([
			[
				'a department in one that is not there',
				'departments.jsonl',
				(row: object) => ({ ...row, parentId: crypto.randomUUID() })
			],
			[
				'a round that has no results',
				'publications.jsonl',
				(row: object) => ({ ...row, roundId: crypto.randomUUID() })
			],
			[
				'a group of a department twice',
				'kpi-entries.jsonl',
				(row: object) => ({ ...row, departmentId: crypto.randomUUID() })
			],
			[
				'a comment on a report of somebody else',
				'edits.jsonl',
				(row: object) => ({ ...row, target: `assessment:${crypto.randomUUID()}` })
			],
			[
				'a comment on a group that its round does not have',
				'edits.jsonl',
				(row: { readonly target?: string }) => ({ ...row, target: `g${row.target?.slice(1)}:${crypto.randomUUID()}` })
			]
		] as const)('%s: all or nothing', async (_, name, change) => {
			expect(await problemOf(await forged((files) => line(files, name, change)))).toEqual({ kind: 'contradictory' });
		});

		it('a time zone in which no day can be told, here or in what the program does for everybody', async () => {
			const made = await forged((files) =>
				line(files, 'organisation.json', (row) => ({ ...row, timeZone: 'Nowhere/At all' }))
			);
			expect(await problemOf(made)).toEqual({ kind: 'unreadable', name: 'organisation.json', line: 1 });
		});

		it.each([
			['nothing but line breaks', '\n'.repeat(30_000_000)],
			['one line of brackets', `${'[],'.repeat(10_000_000)}\n`],
			['a line as deep as it is long', `${'['.repeat(400_000)}${']'.repeat(400_000)}\n`]
		])('%s, before memory is full of it', async (_, content) => {
			const before = process.memoryUsage().rss;
			const made = await forged((files) => files.set('answers.jsonl', Buffer.from(content)));
			expect(await problemOf(made)).toEqual({ kind: 'unreadable', name: 'answers.jsonl', line: 1 });
			expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
		});

		it('an answer deeper than anybody can go down', async () => {
			const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
			const made = await forged((files) => {
				const [first = ''] = String(files.get('answers.jsonl')).split('\n');
				files.set('answers.jsonl', Buffer.from(`${first.replace(/"answer":\{/, `"answer":{"x":${deep},`)}\n`));
			});
			expect(await problemOf(made)).toEqual({ kind: 'unreadable', name: 'answers.jsonl', line: 1 });
		});

		it('a chain of departments, at once and not after hours', async () => {
			const made = await forged((files) => {
				const [first = '{}'] = String(files.get('departments.jsonl')).split('\n');
				const ids = Array.from({ length: 5000 }, () => crypto.randomUUID());
				const chain = ids.map((id, place) => {
					return JSON.stringify({ ...JSON.parse(first), id, parentId: ids[place + 1] ?? null, name: `D${place}` });
				});
				files.set('departments.jsonl', Buffer.from(`${chain.join('\n')}\n`));
			});
			expect(await problemOf(made)).toEqual({ kind: 'contradictory' });
		});

		it.each(['constructor', '__proto__', 'a b', '<b>'])('a questionnaire with an item called %s', async (id) => {
			const made = await forged((files) =>
				line(files, 'questionnaires.jsonl', (row) => {
					const content = String(row['content'])
						.replace(/"id":"check\.1"/, `"id":"${id}"`)
						.replace('"check.1"', `"${id}"`);
					const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
					return { ...row, content, version };
				})
			);
			expect(await problemOf(made)).toEqual({ kind: 'unreadable', name: 'questionnaires.jsonl', line: 1 });
		});

		it('a questionnaire that nobody in it answers, which would be kept for everybody', async () => {
			const made = await forged((files) => {
				const [first = '{}'] = String(files.get('questionnaires.jsonl')).split('\n');
				const row: { content: string } = JSON.parse(first);
				const content = row.content.replace('"title":{"de":"', '"title":{"de":"Noch ');
				const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
				const more = `${JSON.stringify({ ...row, content, version })}\n`;
				files.set(
					'questionnaires.jsonl',
					Buffer.concat([files.get('questionnaires.jsonl') ?? Buffer.alloc(0), Buffer.from(more)])
				);
			});
			expect(await problemOf(made)).toEqual({ kind: 'contradictory' });
		});
	});
});

interface ForgedGroup extends Record<string, unknown> {
	readonly figures?: { readonly items: readonly Record<string, unknown>[] };
}

/** A publication with other groups, and the hash that belongs to it. */
function remodelled(
	row: Readonly<Record<string, unknown>>,
	groupsOf: (model: { readonly groups: readonly ForgedGroup[] }) => readonly unknown[]
) {
	const before = JSON.parse(String(row['model']));
	const model = canonicalJson({ ...before, groups: groupsOf(before) });
	return { ...row, model, sha256: createHash('sha256').update(model).digest('hex') };
}

function withheld(group: ForgedGroup | undefined) {
	return { ...group, showing: 'too-few' };
}

function renamed(group: ForgedGroup | undefined) {
	const items = group?.figures?.items.map((item) => ({ ...item, id: 'check.99' }));
	return { ...group, figures: { ...group?.figures, items } };
}

async function zip(
	files: Iterable<readonly [name: string, content: Buffer]>,
	modeOf: (name: string) => number = () => 0o100644
): Promise<Buffer> {
	const made = new ZipFile();
	for (const [name, content] of files) made.addBuffer(content, name, { mode: modeOf(name), mtime: day });
	made.end();
	const chunks: Buffer[] = [];
	for await (const chunk of made.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}
