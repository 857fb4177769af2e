import { and, asc, eq } from 'drizzle-orm';
import { keyHash } from '../assessments';
import * as claims from '../claims';
import type { Database } from '../db';
import {
	assessmentAnswers,
	assessmentReports,
	logos,
	organisations,
	questionnaireVersions,
	roundNamedResponses
} from '../db/schema';
import type { OrganisationScope } from '../visits';
import { type OrganisationRow, organisationRow, type Row, type Rows } from './rows';
import { read, written } from './tables';

export interface Collected {
	readonly organisation: OrganisationRow;
	readonly rows: Rows;
	/** Rounds that are not closed yet, and so are left out. */
	readonly openRounds: number;
}

/** Everything of an organisation that leaves with it, in the same order each time. */
export async function collect(scope: OrganisationScope): Promise<Collected> {
	const database = await scope.database;
	const { openRounds, organisation, ...own } = await readOwn(database, scope.organisationId);
	const named = own.rows.rounds.filter(({ kind }) => kind === 'named').map(({ id }) => id);
	return {
		...{ organisation, openRounds },
		rows: {
			...own.rows,
			questionnaires: await questionnairesOf(database, [...own.rows.rounds, ...own.rows.assessments]),
			'named-answers': await namedAnswers(database, scope.organisationId, named),
			...(await assessed(scope, database))
		}
	};
}

async function readOwn(database: Database, organisationId: string) {
	return database.withScope({ organisationId }, async (transaction) => {
		const [place] = await transaction.select().from(organisations).where(eq(organisations.id, organisationId));
		if (!place) throw new Error('An organisation that is gone takes nothing along.');
		const [logo] = await transaction.select().from(logos).where(eq(logos.organisationId, organisationId));
		const all = await read(transaction, 'rounds', organisationId);
		const publications = await read(transaction, 'publications', organisationId);
		// Before the end nothing of a round is anybody's; a named one has its results once it is closed.
		const rounds = all.filter(({ closedAt }) => closedAt !== null);
		const closed = new Set(rounds.map(({ id }) => id));
		const ofClosed = <Each extends { readonly roundId: string }>(rows: readonly Each[]) =>
			rows.filter(({ roundId }) => closed.has(roundId));
		const { name, locale, timeZone, purpose, controller, privacyContact, retentionMonths, accent } = place;
		const fields = { name, locale, timeZone, purpose, controller, privacyContact, retentionMonths, accent };
		return {
			organisation: organisationRow.parse({ ...fields, logo: logo ? logo.content.toString('base64') : null }),
			openRounds: all.length - rounds.length,
			rows: {
				...{ rounds, publications: ofClosed(publications) },
				'round-groups': ofClosed(await read(transaction, 'round-groups', organisationId)),
				invited: ofClosed(await read(transaction, 'invited', organisationId)),
				departments: await read(transaction, 'departments', organisationId),
				people: await read(transaction, 'people', organisationId),
				'own-kpis': await read(transaction, 'own-kpis', organisationId),
				'kpi-entries': await read(transaction, 'kpi-entries', organisationId),
				'kpi-versions': await read(transaction, 'kpi-versions', organisationId),
				'voice-forms': await read(transaction, 'voice-forms', organisationId),
				'voice-batches': await read(transaction, 'voice-batches', organisationId),
				'voice-sentences': await read(transaction, 'voice-sentences', organisationId),
				actions: await read(transaction, 'actions', organisationId),
				'action-events': await read(transaction, 'action-events', organisationId),
				decisions: await read(transaction, 'decisions', organisationId),
				assessments: await read(transaction, 'assessments', organisationId),
				edits: await read(transaction, 'edits', organisationId)
			}
		};
	});
}

interface Answered {
	readonly questionnaireId: string;
	readonly questionnaireVersion: string;
}

/** The wording that anything in here answers, each once. */
async function questionnairesOf(database: Database, answered: readonly Answered[]): Promise<Row<'questionnaires'>[]> {
	const names = new Set(answered.map((one) => `${one.questionnaireId} ${one.questionnaireVersion}`));
	const rows = await database.read({ system: true }, (transaction) =>
		transaction
			.select()
			.from(questionnaireVersions)
			.orderBy(asc(questionnaireVersions.id), asc(questionnaireVersions.version))
	);
	return rows.filter(({ id, version }) => names.has(`${id} ${version}`)).map((row) => written('questionnaires', row));
}

/** Answers with names beside them; of anonymous rounds there are none left to take along. */
async function namedAnswers(
	database: Database,
	organisationId: string,
	roundIds: readonly string[]
): Promise<Row<'named-answers'>[]> {
	const found: Row<'named-answers'>[] = [];
	for (const roundId of roundIds) {
		const rows = await database.read({ contentOfRoundId: roundId }, (transaction) =>
			transaction
				.select()
				.from(roundNamedResponses)
				.where(and(eq(roundNamedResponses.organisationId, organisationId), eq(roundNamedResponses.roundId, roundId)))
				.orderBy(asc(roundNamedResponses.inviteeId))
		);
		found.push(...rows.map((row) => written('named-answers', row)));
	}
	return found;
}

/** What was answered in single assessments and reported of them: each opens by its own key, where the server can still read that. */
async function assessed(
	scope: OrganisationScope,
	database: Database
): Promise<{ readonly answers: Row<'answers'>[]; readonly reports: Row<'reports'>[] }> {
	const [answers, reports]: [Row<'answers'>[], Row<'reports'>[]] = [[], []];
	for (const { key } of (await claims.ofOrganisation(scope)).toReversed()) {
		if (key === null) continue;
		await database.withScope({ assessmentKeyHash: keyHash(key) }, async (transaction) => {
			const given = await transaction.select().from(assessmentAnswers).orderBy(asc(assessmentAnswers.itemId));
			const made = await transaction.select().from(assessmentReports).orderBy(asc(assessmentReports.number));
			answers.push(...given.map((row) => written('answers', row)));
			reports.push(...made.map((row) => written('reports', row)));
		});
	}
	return { answers, reports };
}
