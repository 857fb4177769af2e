import { createHash, randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { QuestionnaireId, QuestionnaireItem } from '../../src/lib/core/catalogue/types';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';

export interface FilledRound {
	readonly organisationId: string;
	readonly roundId: string;
}

interface Size {
	readonly people: number;
	readonly departments: number;
	readonly questionnaireId?: QuestionnaireId;
}

/**
 * A round that has just ended, with everything that submitting leaves: people, who was invited and took part, answers that were moved and
 * some that still wait. Each of the same size has the same answers and groups of the same ids, so that all publish the same document.
 */
export async function filledRound(
	database: Database,
	{ people, departments, questionnaireId = 'full' }: Size
): Promise<FilledRound> {
	await keepCurrent(database);
	const { items, version } = current(questionnaireId);
	const [organisationId, roundId] = [randomUUID(), randomUUID()];
	const place = { organisationId, roundId };
	const round = eq(schema.rounds.id, roundId);
	const cells = Array.from({ length: people }, (_, person) => cellOf(person, departments));
	await database.withScope({ organisationId }, async (transaction) => {
		const slug = `o-${organisationId.slice(0, 8)}`;
		await transaction.insert(schema.organisations).values({ id: organisationId, slug, name: 'Works', locale: 'en' });
		await transaction.insert(schema.rounds).values({
			...{ organisationId, id: roundId, name: 'Autumn', kind: 'anonymous', locale: 'en' },
			...{ questionnaireId, questionnaireVersion: version, freeTextThreshold: 10 },
			...{ opensOn: '2026-09-01', closesOn: '2026-09-30', closesAt: new Date('2026-09-30T22:00:00Z') }
		});
		await transaction
			.insert(schema.roundGroups)
			.values(groupsOf(cells, departments).map((row) => ({ ...place, ...row })));
		await transaction.update(schema.rounds).set({ status: 'open' }).where(round);
	});
	for (let from = 0; from < people; from += chunk) {
		await enterPeople(database, place, cells.slice(from, from + chunk));
		await enterAnswers(database, place, cells.slice(from, from + chunk), from, items);
	}
	await database.withScope({ organisationId }, (transaction) =>
		transaction.update(schema.rounds).set({ status: 'closing' }).where(round)
	);
	return place;
}

/** How much there still is of what people answered and of who took part, and what was published: its text and hash. */
export async function stateOf(database: Database, { organisationId, roundId }: FilledRound) {
	return database.withScope({ organisationId, contentOfRoundId: roundId }, async (transaction) => {
		const tables = ['round_responses', 'round_intake', 'round_participations', 'round_drafts'];
		const counts = tables.map((table) => `(select count(*)::int from ${table} where round_id = '${roundId}')`);
		const { rows } = await transaction.execute<{ left: number }>(sql.raw(`select ${counts.join(' + ')} as left`));
		const [round] = await transaction
			.select({ status: schema.rounds.status, percent: schema.rounds.progressPercent })
			.from(schema.rounds)
			.where(and(eq(schema.rounds.organisationId, organisationId), eq(schema.rounds.id, roundId)));
		const published = await transaction
			.select({ model: schema.roundPublications.model, sha256: schema.roundPublications.sha256 })
			.from(schema.roundPublications)
			.where(eq(schema.roundPublications.roundId, roundId));
		return { left: rows[0]?.left ?? 0, ...round, published };
	});
}

const chunk = 500;

interface Cell {
	readonly groupId: string;
	readonly role: schema.RoleGroup;
}

/** One in fifty leads, one in three of the others works with customers. */
function cellOf(person: number, departments: number): Cell {
	if (person % 50 === 0) return { groupId: uuidOf('leadership'), role: 'leadership' };
	return {
		groupId: uuidOf(`department ${person % departments}`),
		role: person % 3 === 0 ? 'customer-facing' : 'other-staff'
	};
}

function groupsOf(cells: readonly Cell[], departments: number) {
	const invited = (id: string, role: schema.RoleGroup) =>
		cells.filter((cell) => cell.groupId === id && cell.role === role).length;
	const names = ['leadership', ...Array.from({ length: departments }, (_, number) => `department ${number}`)];
	return names.map((name, position) => {
		const id = uuidOf(name);
		return {
			...{ id, name, position, way: 'personal' as const, departmentIds: position === 0 ? [] : [id] },
			kind: position === 0 ? ('leadership' as const) : ('department' as const),
			// Every fourth department lies below the one before it.
			parentId: position % 4 === 0 && position > 0 ? uuidOf(names[position - 1] ?? '') : null,
			invitedLeadership: invited(id, 'leadership'),
			invitedCustomerFacing: invited(id, 'customer-facing'),
			invitedOtherStaff: invited(id, 'other-staff')
		};
	});
}

async function enterPeople(database: Database, place: FilledRound, cells: readonly Cell[]): Promise<void> {
	const { organisationId, roundId: contentOfRoundId } = place;
	const rows = cells.map((cell) => ({ ...place, ...cell, id: randomUUID(), personId: randomUUID() }));
	await database.withScope({ organisationId, contentOfRoundId }, async (transaction) => {
		await transaction.insert(schema.people).values(
			rows.map(({ personId, role }) => {
				return { organisationId, id: personId, name: 'Kim Beispiel', role: 'participant' as const, roleGroup: role };
			})
		);
		await transaction.insert(schema.roundInvitees).values(rows);
		await transaction
			.insert(schema.roundParticipations)
			.values(rows.map(({ id, ...row }) => ({ ...row, inviteeId: id, state: 'done' as const, tokenHash: sha256(id) })));
	});
}

/** One in forty still waits, and one in ten wrote something. */
async function enterAnswers(
	database: Database,
	place: FilledRound,
	cells: readonly Cell[],
	from: number,
	items: readonly QuestionnaireItem[]
): Promise<void> {
	const rows = cells.map((cell, index) => {
		const person = from + index;
		const sentence = person % 10 === 0 ? `More time for customers, ${person}.` : null;
		const receiptHash = sha256(`${place.roundId} ${person}`);
		return { ...place, ...cell, sheet: sheetOf(items, person), sentence, receiptHash };
	});
	const [waiting, moved] = [rows.filter((_, index) => index % 40 === 0), rows.filter((_, index) => index % 40 !== 0)];
	await database.withScope({ contentOfRoundId: place.roundId }, async (transaction) => {
		await transaction.insert(schema.roundIntake).values(waiting);
		await transaction.insert(schema.roundResponses).values(moved);
	});
}

/** What somebody answered, from their number alone. */
function sheetOf(items: readonly QuestionnaireItem[], person: number): number[] {
	let state = (person * 2654435761 + 12345) % 4294967296;
	const below = (bound: number) => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return Math.floor((state / 4294967296) * bound);
	};
	return items.map(({ kind, takesEvidence }) => {
		const rare = below(100);
		if (rare < 8) return [-1, -1, -2, -2, -2, -2, -3, -3][rare] ?? -1;
		if (kind === 'contrast') return rare < 12 ? -4 : 1 + below(7);
		const level = below(5);
		return level >= 3 && takesEvidence && below(2) === 0 ? level + 10 : level;
	});
}

/** An id that is the same in every round, from what it names. */
function uuidOf(name: string): string {
	return sha256(name).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
