import { beforeAll, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import { closeRound } from '../../src/lib/server/closing/close-round';
import type { Database } from '../../src/lib/server/db';
import type { RoleGroup } from '../../src/lib/server/db/schema';
import * as interviews from '../../src/lib/server/interviews';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import { described } from '../../src/lib/server/sentences';
import type { OrganisationScope } from '../../src/lib/server/visits';
import * as voice from '../../src/lib/server/voice';
import { engines, opening } from './engines';
import { organisation } from './organisation-fixtures';
import { sha256 } from './survey-rows';
import { allAt, change, survey, takePart } from './surveys';

const asking = { locale: 'de', names: ['Müller & Söhne GmbH'], readsCustomers: true } as const;

describe.each(engines)('sentences side by side on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	/** A closed round in which so many of each side wrote what the function says. */
	async function closed(
		asked: Readonly<Record<'leadership' | 'staff', readonly [invited: number, written: number]>>,
		settings: { readonly freeTextThreshold: number | null } = { freeTextThreshold: 10 }
	): Promise<OrganisationScope> {
		const roles = (role: RoleGroup, count: number) => Array.from({ length: count }, () => role);
		const round = await survey(
			database,
			[
				{ kind: 'leadership', name: 'Leadership', roles: roles('leadership', asked.leadership[0]) },
				{ roles: roles('other-staff', asked.staff[0]) }
			],
			settings
		);
		for (const [place, { invited }] of round.groups.entries()) {
			const [side, word] = place === 0 ? (['leadership', 'stolz'] as const) : (['staff', 'müde'] as const);
			for (const [person, { token }] of invited.entries()) {
				const sentence = person < asked[side][1] ? `Bei Müller sind wir ${word} ${'ab'.repeat(1 + person)}` : '';
				const level = [1, 2, 3][person % 3] as 1 | 2 | 3;
				await takePart(database, token, { answers: allAt(level), sentence });
			}
		}
		await change(database, round, { status: 'closing' });
		expect(await closeRound(database, round.organisationId, round.roundId)).toBe('published');
		return { database, organisationId: round.organisationId, actor: { userId: '', name: '' } };
	}

	async function form(scope: OrganisationScope, sentences: readonly string[], company = 'Söhne'): Promise<string> {
		const made = await voice.create(scope, {
			...{ departmentId: null, name: `Form ${company}`, company, occasion: '', locale: 'de', periodKind: 'quarter' },
			...{ threshold: 5, asksSentence: true, sentenceThreshold: 10, embedOrigins: [] }
		});
		if (made.kind !== 'done') throw new Error(made.kind);
		const token = (await voice.voiceLinks(database))(made.id).url.split('/').at(-1) ?? '';
		const asked = await voice.findAsked(database, token);
		if (!asked) throw new Error('The link leads nowhere.');
		for (const [index, sentence] of sentences.entries()) {
			const answer = { recommendation: index % 11, satisfaction: 1 + (index % 5), sentence, locale: 'de' } as const;
			await voice.submit(database, asked, { answer, nonceHash: sha256(`${made.id} ${index}`) });
		}
		return made.id;
	}

	async function report(scope: OrganisationScope, sentence: string): Promise<string> {
		const questionnaire = current('executive');
		const key = await interviews.begin(scope, { questionnaire, interviewed: 'Leitung', locale: 'de', key: '' });
		const opened = assessments.scopeOf(key, database);
		await assessments.saveSentence(opened, sentence);
		const assessment = await assessments.load(opened);
		if (!assessment) throw new Error('The interview is gone.');
		await reports.finish(opened, assessment);
		return key;
	}

	it('of a round are told apart where both sides have enough, and their words are compared', async () => {
		const scope = await closed({ leadership: [12, 10], staff: [14, 11] });
		const { round, comparison } = await described(scope, asking);
		if (round?.kind !== 'told-apart') throw new Error(`The round is ${round?.kind}.`);
		expect([round.leadership.length, round.staff.length]).toEqual([10, 11]);
		expect(round.leadership.every((text) => text.includes('stolz'))).toBe(true);
		expect(comparison?.sides.map(({ side, of }) => `${side} ${of}`)).toEqual(['executives 10', 'staff 11']);
		expect(comparison?.only.map(({ words }) => words.map(({ word }) => word))).toEqual([['stolz'], ['müde']]);
		// Everybody wrote the company's name, and a word that nobody else wrote.
		expect(JSON.stringify(comparison?.only)).not.toMatch(/müller|abab/i);
	});

	it('of a round stand together where one side has too few, and are not compared with themselves', async () => {
		const scope = await closed({ leadership: [12, 9], staff: [14, 11] });
		const { round, comparison } = await described(scope, asking);
		expect(round).toMatchObject({ kind: 'together', threshold: 10 });
		expect(round?.kind === 'together' ? round.all : []).toHaveLength(20);
		expect(comparison).toBeNull();
	});

	it('of a round are not told where too few wrote or none were to be shown', async () => {
		const few = await closed({ leadership: [6, 2], staff: [8, 5] });
		expect((await described(few, asking)).round).toMatchObject({ kind: 'too-few', threshold: 10, count: 7 });
		const fewer = await closed({ leadership: [6, 1], staff: [8, 3] });
		expect((await described(fewer, asking)).round).toMatchObject({ kind: 'too-few', count: null });
		const off = await closed({ leadership: [6, 6], staff: [8, 8] }, { freeTextThreshold: null });
		expect((await described(off, asking)).round).toMatchObject({ kind: 'off' });
	});

	it('of customers are there from the threshold of their form on, for those who may read them', async () => {
		const { scope } = await organisation(database);
		await report(scope, 'Ein freundlicher Betrieb von Müller.');
		const enough = await form(
			scope,
			Array.from({ length: 10 }, () => 'Freundlich, aber Müller und Söhne kommen spät')
		);
		const few = await form(
			scope,
			Array.from({ length: 9 }, () => 'Geheimnis'),
			'Filiale'
		);
		const { forms, comparison } = await described(scope, asking);
		expect(forms?.find(({ id }) => id === enough)?.texts).toHaveLength(10);
		expect(forms?.find(({ id }) => id === few)?.texts).toBeNull();
		expect(comparison?.common.map(({ word }) => word)).toEqual(['freundlich']);
		expect(JSON.stringify(comparison)).not.toMatch(/geheim|müll|söhn/i);
		const closedTo = await described(scope, { ...asking, readsCustomers: false });
		expect(closedTo).toMatchObject({ forms: null, comparison: null });
	});

	it('of counter-checks are those of their newest report, and of nobody else’s organisation', async () => {
		const { scope } = await organisation(database);
		const key = await report(scope, 'Verlässlich.');
		const opened = assessments.scopeOf(key, database);
		await assessments.saveSentence(opened, 'Verlässlich und schnell.');
		expect((await described(scope, asking)).reports.map(({ text }) => text)).toEqual(['Verlässlich.']);
		const changed = await assessments.load(opened);
		if (changed) await reports.finish(opened, changed);
		const [found] = (await described(scope, asking)).reports;
		expect(found).toMatchObject({ text: 'Verlässlich und schnell.', recordedBy: expect.stringContaining('Leitung') });
		expect(found?.path).toBe(`/check/${key}/report?number=2`);
		const other = await organisation(database);
		expect(await described(other.scope, asking)).toEqual({ reports: [], round: null, forms: [], comparison: null });
	});
});
