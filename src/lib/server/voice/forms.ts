import { and, asc, eq } from 'drizzle-orm';
import { compareNames } from '$lib/core/organisation/names';
import { type Act, record } from '../audit';
import { sweepIsDue } from '../closing/sweep';
import { isTaken, type Transaction } from '../db';
import { departments, voiceForms, voiceIntake } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { countedBatches, kpiCountsOf } from './counted';
import { keepCounts } from './keep';
import { voiceLinks } from './links';
import { lockForm } from './lock';
import type { VoiceForm, VoiceStatus } from './types';

/** What is decided once, when a form is made: it is what customers are asked, so another question is another form. */
export type NewVoiceForm = Omit<VoiceForm, 'id' | 'status' | 'createdAt'>;

/** What may change later; thresholds only rise. */
export type VoiceFormChange = Pick<VoiceForm, 'name' | 'threshold' | 'sentenceThreshold' | 'embedOrigins'>;

export type VoiceFormSaved =
	| { readonly kind: 'done'; readonly id: string }
	| { readonly kind: 'name-taken' | 'department-unknown' | 'threshold-falls' | 'unknown' };

/** Every form of the organisation, by name. */
export async function list(scope: OrganisationScope): Promise<VoiceForm[]> {
	const forms = await select(scope);
	return forms.sort((one, other) => compareNames(one.name, other.name));
}

export async function find(scope: OrganisationScope, id: string): Promise<VoiceForm | null> {
	return (await select(scope, id))[0] ?? null;
}

export async function create(scope: OrganisationScope, form: NewVoiceForm): Promise<VoiceFormSaved> {
	const { organisationId, actor } = scope;
	const opened = await scope.database;
	const id = crypto.randomUUID();
	const { hash } = (await voiceLinks(opened))(id);
	const values = { ...form, embedOrigins: [...form.embedOrigins], organisationId, id, linkHash: hash };
	return saved(
		opened.withScope({ organisationId }, async (transaction) => {
			if (!(await isThere(transaction, organisationId, form.departmentId))) return { kind: 'department-unknown' };
			await transaction.insert(voiceForms).values(values);
			await record(transaction, { organisationId }, actor, 'voice.form-created', { name: form.name });
			return { kind: 'done', id };
		})
	);
}

export async function change(scope: OrganisationScope, id: string, to: VoiceFormChange): Promise<VoiceFormSaved> {
	const { organisationId, actor } = scope;
	const opened = await scope.database;
	return saved(
		opened.withScope({ organisationId }, async (transaction) => {
			await lockForm(transaction, id, 'exclusive');
			const [form] = await transaction.select().from(voiceForms).where(at(organisationId, id));
			if (!form) return { kind: 'unknown' };
			if (to.threshold < form.threshold || to.sentenceThreshold < form.sentenceThreshold) {
				return { kind: 'threshold-falls' };
			}
			await transaction
				.update(voiceForms)
				.set({ ...to, embedOrigins: [...to.embedOrigins] })
				.where(at(organisationId, id));
			await record(transaction, { organisationId }, actor, 'voice.form-changed', { name: to.name });
			return { kind: 'done', id };
		})
	);
}

/** Takes no answers for a while; those that wait go on waiting. Repeating it changes nothing. */
export function pause(scope: OrganisationScope, id: string): Promise<boolean> {
	return move(scope, id, 'open', 'paused', 'voice.form-paused');
}

export function resume(scope: OrganisationScope, id: string): Promise<boolean> {
	return move(scope, id, 'paused', 'open', 'voice.form-resumed');
}

/**
 * Takes no answers any more, for good. Those that wait are erased: there will never be enough of them. Whoever is answering at this moment
 * is either counted before or told that it has closed.
 */
export async function close({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId, contentOfVoiceFormId: id }, async (transaction) => {
		await lockForm(transaction, id, 'exclusive');
		const [form] = await transaction.select().from(voiceForms).where(at(organisationId, id));
		if (!form) return false;
		if (form.status === 'closed') return true;
		await transaction.update(voiceForms).set({ status: 'closed', closedAt: new Date() }).where(at(organisationId, id));
		await transaction.delete(voiceIntake).where(eq(voiceIntake.formId, id));
		await record(transaction, { organisationId }, actor, 'voice.form-closed', { name: form.name });
		sweepIsDue(opened, 'customers');
		return true;
	});
}

/**
 * Deletes a form with everything that came by it. `keepsCounts`: what was counted stays as figures in the KPIs, where nobody has typed any.
 * False: there is none (any more).
 */
export async function remove(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	{ keepsCounts }: { readonly keepsCounts: boolean }
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockForm(transaction, id, 'exclusive');
		if (keepsCounts) {
			const counted = await countedBatches(transaction, organisationId);
			const own = kpiCountsOf(counted).filter(({ formIds }) => formIds.includes(id));
			await keepCounts(transaction, { organisationId, actor }, counted, own);
		}
		const [gone] = await transaction
			.delete(voiceForms)
			.where(at(organisationId, id))
			.returning({ name: voiceForms.name });
		if (!gone) return false;
		await record(transaction, { organisationId }, actor, 'voice.form-deleted', { name: gone.name });
		sweepIsDue(opened, 'customers');
		return true;
	});
}

async function move(
	{ database, organisationId, actor }: OrganisationScope,
	id: string,
	from: VoiceStatus,
	to: VoiceStatus,
	act: Act
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		await lockForm(transaction, id, 'exclusive');
		const [moved] = await transaction
			.update(voiceForms)
			.set({ status: to })
			.where(and(at(organisationId, id), eq(voiceForms.status, from)))
			.returning({ name: voiceForms.name });
		if (!moved) return false;
		await record(transaction, { organisationId }, actor, act, { name: moved.name });
		return true;
	});
}

async function select({ database, organisationId }: OrganisationScope, id?: string): Promise<VoiceForm[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(voiceForms)
			.where(id === undefined ? eq(voiceForms.organisationId, organisationId) : at(organisationId, id))
			.orderBy(asc(voiceForms.id))
	);
}

const columns = {
	id: voiceForms.id,
	departmentId: voiceForms.departmentId,
	name: voiceForms.name,
	company: voiceForms.company,
	occasion: voiceForms.occasion,
	locale: voiceForms.locale,
	status: voiceForms.status,
	periodKind: voiceForms.periodKind,
	threshold: voiceForms.threshold,
	asksSentence: voiceForms.asksSentence,
	sentenceThreshold: voiceForms.sentenceThreshold,
	embedOrigins: voiceForms.embedOrigins,
	createdAt: voiceForms.createdAt
};

function at(organisationId: string, id: string) {
	return and(eq(voiceForms.organisationId, organisationId), eq(voiceForms.id, id));
}

async function isThere(transaction: Transaction, organisationId: string, departmentId: string | null) {
	if (departmentId === null) return true;
	const [row] = await transaction
		.select({ id: departments.id })
		.from(departments)
		.where(and(eq(departments.organisationId, organisationId), eq(departments.id, departmentId)));
	return row !== undefined;
}

/** Two at the same moment may choose the same name: whoever comes second is told. */
function saved(saving: Promise<VoiceFormSaved>): Promise<VoiceFormSaved> {
	return saving.catch((error: unknown): VoiceFormSaved => {
		if (isTaken(error)) return { kind: 'name-taken' };
		throw error;
	});
}
