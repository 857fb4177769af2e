import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '$lib/core/catalogue/types';
import type { TextSide } from '$lib/core/round/types';
import { closeRound } from '../closing/close-round';
import { readTable } from '../csv/read-table';
import { rounds as roundRows } from '../db/schema';
import * as participation from '../participation';
import { current } from '../questionnaires';
import * as rounds from '../rounds';
import { endOfDay } from '../rounds/time';
import type { OrganisationScope, OrganisationVisit } from '../visits';
import { answer, type Mood } from './answers';
import { chanceOf } from './chance';
import { everybody, given, type Stage } from './stage';
import type { Worker } from './staff';

export interface Survey {
	readonly id: string;
	readonly visit: OrganisationVisit;
}

export interface Plan {
	readonly name: string;
	readonly questionnaireId: QuestionnaireId;
	/** `YYYY-MM-DD`; the last day lies ahead, as no survey is begun that is over. */
	readonly opensOn: string;
	readonly closesOn: string;
	/** Only these, and their names stand beside their answers. */
	readonly team?: readonly Worker[];
}

/** Writes a survey down without launching it. */
export async function draft(visit: OrganisationVisit, { team, ...plan }: Plan): Promise<Survey> {
	const { scope } = visit;
	const id = randomUUID();
	const kind = team ? 'named' : 'anonymous';
	const settings = { threshold: 5, freeTextThreshold: team ? null : 10, weights: {}, locale: 'de' as const };
	demand(await rounds.create(scope, id, { ...plan, ...settings, kind }));
	if (team) {
		const chosen = new Set(team.map(({ email }) => email));
		const members = (await everybody(scope)).filter(({ email }) => email !== null && chosen.has(email));
		demand(
			await rounds.chooseTeam(
				scope,
				id,
				members.map((member) => member.id)
			)
		);
	}
	return { id, visit };
}

/** Asks everybody, each by a link of their own. */
export async function launch(visit: OrganisationVisit, plan: Plan): Promise<Survey> {
	const survey = await draft(visit, plan);
	demand(await rounds.launch(visit.scope, survey.id, { sendsMails: false }));
	return survey;
}

/** How people answer. */
export interface Voices {
	/** Of all chance in it: with the same one they answer the same, whatever day it is. */
	readonly seed: string;
	readonly moodOf: (worker: Worker) => Mood;
	/** What some of them write, where they are asked for a sentence. */
	readonly sentences: Readonly<Record<TextSide, readonly string[]>>;
}

/** These people take part by their links, in no particular order. */
export async function takePart(
	{ database, day }: Stage,
	survey: Survey,
	workers: readonly Worker[],
	{ seed, moodOf, sentences }: Voices
): Promise<void> {
	const { id } = survey;
	const round = given(await rounds.find(survey.visit.scope, id));
	const questionnaire = current(round.questionnaireId);
	const tokens = await tokensByEmail(survey);
	const written = {
		leadership: chanceOf(`${seed} leaders`).shuffled(sentences.leadership),
		staff: chanceOf(`${seed} sentences`).shuffled(sentences.staff).slice(0, sentencesMax)
	};
	for (const worker of chanceOf(seed).shuffled(workers)) {
		const sentence = written[worker.role === 'leadership' ? 'leadership' : 'staff'].pop() ?? '';
		const chance = chanceOf(`${seed} ${worker.email}`);
		const link = given(await participation.findLink(database, given(tokens.get(worker.email))));
		const key = await participation.beginDraft(database, link);
		const drafts = answer(questionnaire, moodOf(worker), chance, day);
		await participation.saveDraft(database, id, key, (stored) => {
			return { answers: participation.answersWith(stored, drafts), sentence };
		});
		demand((await participation.submit(database, link, key)).kind, 'submitted');
	}
}

/** Where somebody takes part who is asked: `/r/…`. */
export async function doorOf(survey: Survey, { email }: Worker): Promise<string> {
	return `/r/${given((await tokensByEmail(survey)).get(email))}`;
}

/** Ends a survey and publishes its results, as one that was held on these days. */
export async function conclude(
	{ database }: Stage,
	{ id, visit: { scope } }: Survey,
	held: { readonly opensOn: string; readonly closesOn: string }
): Promise<void> {
	const closedAt = endOfDay(held.closesOn, timeZone);
	await write(scope, id, { ...held, closesAt: closedAt });
	demand(await rounds.end(scope, id));
	await closeRound(database, scope.organisationId, id);
	await write(scope, id, { closedAt });
}

/** Of staff few write a sentence, and no two the same. */
const sentencesMax = 24;

/** Of every organisation that nobody has given another one. */
const timeZone = 'Europe/Berlin';

/** Days in the past are written past the verbs, which rightly begin no survey that is over. */
async function write(
	{ database, organisationId }: OrganisationScope,
	id: string,
	columns: Partial<Pick<typeof roundRows.$inferInsert, 'opensOn' | 'closesOn' | 'closesAt' | 'closedAt'>>
): Promise<void> {
	const opened = await database;
	await opened.withScope({ organisationId }, (transaction) =>
		transaction
			.update(roundRows)
			.set(columns)
			.where(and(eq(roundRows.organisationId, organisationId), eq(roundRows.id, id)))
	);
}

/** From the file that whoever runs a survey hands out: name, address, group, link. */
async function tokensByEmail({ id, visit: { scope } }: Survey): Promise<ReadonlyMap<string, string>> {
	const file = await rounds.exportLinks(scope, given(await rounds.find(scope, id)), 'de');
	const table = readTable(file, { rowsMax: 10_000 });
	if (!table.ok) throw new Error('The file of links cannot be read.');
	return new Map(table.rows.map(({ cells }) => [cells[1] ?? '', (cells[3] ?? '').split('/').at(-1) ?? '']));
}

function demand(outcome: string, wanted = 'done'): void {
	if (outcome !== wanted) throw new Error(`The demonstration wanted "${wanted}" and got "${outcome}".`);
}
