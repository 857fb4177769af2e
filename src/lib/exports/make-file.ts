import type { Brand } from '$lib/core/branding/brand';
import { type ExportFormat, mayHave } from '$lib/core/paper/export';
import type { Paper } from '$lib/core/paper/paper';
import { brandOf } from '$lib/server/branding';
import type { Database } from '$lib/server/db';
import type { ExportAtWork, Maker, Making } from '$lib/server/exports';
import { listCsv, listWorkbook, type PeopleList } from '$lib/server/papers/list';
import * as rounds from '$lib/server/rounds';
import { visitOrganisations, type OrganisationVisit } from '$lib/server/visits';
import { fileNameOf } from './file-name';
import { fileOf } from './file-of';
import { invitedList } from './invited-list';
import { paperOfCourse, paperOfGroup, paperOfNamed, paperOfOwnDepartment, paperOfRound } from './round-papers';

/** Makes files of an organisation's results and lists, in the name of whoever asked and with what they may see at that moment. */
export const fileMaker: Maker = {
	async begin(order, database) {
		const visit = await visitOf(order, database);
		if (visit === null) return 'no-right';
		return (await making(visit, order)) ?? 'gone';
	},
	async mayHave(order, database) {
		return (await visitOf(order, database)) !== null;
	}
};

/** Where they asked, if they still belong there and may have this. */
async function visitOf(
	{ userId, organisationId, subject }: ExportAtWork,
	database: Database
): Promise<OrganisationVisit | null> {
	const visits = await visitOrganisations({ userId, name: '' }, database);
	const visit = visits.find(({ organisation }) => organisation.id === organisationId) ?? null;
	return visit && mayHave(visit.capacity, subject) ? visit : null;
}

async function making(visit: OrganisationVisit, order: ExportAtWork): Promise<Making | null> {
	const { subject, format, locale } = order;
	const round = subject.kind === 'course' ? null : await rounds.find(visit.scope, subject.roundId);
	const brand = await brandOf(visit);
	if (round && subject.kind === 'invited') {
		const list = await invitedList(visit, round, locale);
		return makingOfList(list, brand, { format, name: `${round.name} ${list.name}`, count: list.count });
	}
	const paper = await paperOf(visit, round, order);
	return paper && makingOfPaper(paper, brand, format);
}

async function paperOf(
	visit: OrganisationVisit,
	round: rounds.Round | null,
	{ subject, locale }: ExportAtWork
): Promise<Paper | null> {
	const shown = { locale, isWithoutNames: 'isWithoutNames' in subject && subject.isWithoutNames === true };
	if (subject.kind === 'course') return paperOfCourse(visit, shown);
	if (round === null) return null;
	const results = { visit, round, base: `/o/${visit.organisation.slug}/rounds/${round.id}/results` };
	if (subject.kind === 'named-answers') return paperOfNamed(results, locale);
	if (subject.kind === 'own-department') return paperOfOwnDepartment(results, locale, subject.departmentId);
	return subject.kind === 'group' ? paperOfGroup(results, shown, subject.groupId) : paperOfRound(results, shown);
}

/** What is read and counted is half of it; how long setting it takes nobody knows beforehand. */
async function makingOfPaper(paper: Paper, brand: Brand, format: ExportFormat): Promise<Making> {
	const { name, bytes } = await fileOf(paper, brand, format);
	return { name, pieces: bytes, share: () => 0.5 };
}

function makingOfList(
	list: PeopleList,
	brand: Brand,
	{ format, name, count }: { readonly format: ExportFormat; readonly name: string; readonly count: number }
): Making {
	let written = 0;
	const rows = (async function* () {
		for await (const row of list.rows) {
			written += 1;
			yield row;
		}
	})();
	const counted = { ...list, rows };
	const pieces = format === 'xlsx' ? listWorkbook(counted, brand) : listCsv(counted, format === 'csv-de' ? 'de' : 'en');
	return {
		name: fileNameOf(name, list.day, format),
		pieces,
		share: () => (count === 0 ? 0.5 : Math.min(1, written / count))
	};
}
