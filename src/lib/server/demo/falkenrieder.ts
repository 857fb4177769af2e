import { formatDate } from '$lib/core/format';
import { periodCode } from '$lib/core/kpi/period';
import * as findings from '../findings';
import * as organisations from '../organisations';
import { dayAfter } from '../rounds/time';
import type { OrganisationVisit, PracticeVisit } from '../visits';
import { planActions } from './actions';
import { chanceOf } from './chance';
import { askCustomers } from './customers';
import { decidedEarly, decidedInDepartments, decidedLately } from './falkenrieder-actions';
import {
	companyDomain,
	companyName,
	crews,
	fieldService,
	installation,
	maintenance,
	moodOf,
	openSurvey,
	tree,
	turnoutOf
} from './falkenrieder-company';
import { afterMaintenance, onTheWebsite } from './falkenrieder-customers';
import { figures, importedTable, importMistake, mistyped, ownKpis, talk } from './falkenrieder-figures';
import { sentences } from './falkenrieder-sentences';
import { defineOwn, enterQuarters, quarterBefore } from './figures';
import * as imported from './imported';
import { interview } from './interview';
import { addressOf, hire, type Worker } from './staff';
import * as stage from './stage';
import * as surveys from './survey';

export interface Login {
	readonly name: string;
	readonly email: string;
	/** What they are there. */
	readonly as: string;
}

export interface Built {
	readonly visit: OrganisationVisit;
	readonly logins: readonly Login[];
	/** Paths of its pages that are worth opening. */
	readonly paths: readonly string[];
}

/**
 * Four hundred people in twelve departments, two surveys that are over and one that runs: leaders who see relationship and service 18 points
 * more brightly, a department of two camps, one of four people, one that sees itself too darkly, one that was split between surveys.
 */
export async function buildFalkenrieder(at: stage.Stage, practice: PracticeVisit): Promise<Built> {
	const client = await stage.openClient(at, practice, companyName);
	await stage.arrange(client, tree);
	const owner = await signUp(at, 'Annika Falkenrieder', 'Inhaberschaft');
	const visit = await stage.join(at, client, owner.player, { role: 'owner' });
	await stage.lead(visit);
	await introduce(visit);
	const workers = hire(crews, companyDomain, chanceOf(companyName));
	await stage.enlist(visit, workers);
	const others = await members(at, visit, workers);

	const first = await holdSurvey(at, visit, workers, { survey: 0, daysAgo: 371 });
	const now = await splitFieldService(visit, workers);
	const known = { workers: now, own: await defineOwn(visit, ownKpis) };
	await enterQuarters(at, visit, figures, known.own, { from: 8, to: 5 });
	await planActions(at, visit, decidedEarly, { ...known, roundId: first.id });
	await enterQuarters(at, visit, figures, known.own, { from: 4, to: 4 });
	await planActions(at, visit, decidedInDepartments, { ...known, roundId: first.id });
	await enterQuarters(at, visit, figures, known.own, { from: 3, to: 1 });
	const period = quarterBefore(at.day, mistyped.quartersAgo);
	await imported.correct(visit, { path: [], period }, mistyped.right, mistyped.reason);
	await importInPart(at, visit);
	const second = await holdSurvey(at, visit, now, { survey: 1, daysAgo: 189 });
	await planActions(at, visit, decidedLately, { ...known, roundId: second.id });
	const form = await askCustomers(at, visit, afterMaintenance, chanceOf(afterMaintenance.name));
	await askCustomers(at, visit, onTheWebsite, chanceOf(onTheWebsite.name));
	await holdTeamSurvey(at, visit, now);
	await setAsideFinding(visit);
	const open = await runSurvey(at, visit, now);
	await interview(at, client, talk);
	const base = `/o/${visit.organisation.slug}`;
	return {
		visit,
		logins: [owner.login, ...others],
		paths: [
			...['', '/departments', '/people', '/kpis', '/rounds', `/rounds/${open.id}`].map((path) => base + path),
			...[second, first].map(({ id }) => `${base}/rounds/${id}/results`),
			...['/course', '/findings', '/sentences', '/actions', '/voice', '/kpis/course', '/kpis/value'].map(
				(path) => base + path
			),
			form,
			await surveys.doorOf(open, absent(now))
		]
	};
}

/** Says who asks and what for, which participants read first. */
async function introduce({ scope }: OrganisationVisit): Promise<void> {
	const settings = stage.given(await organisations.readSettings(scope));
	await organisations.changeSettings(scope, {
		...settings,
		purpose:
			'Wir möchten verstehen, wie gut wir unsere Kundinnen und Kunden kennen, und entscheiden, was wir im nächsten Halbjahr zuerst verbessern.',
		controller: 'Falkenrieder Haustechnik GmbH, Am Alten Gaswerk 4, 99999 Musterstadt',
		privacyContact: `datenschutz@${companyDomain}`
	});
}

/** Some of those who work there can log in. */
async function members(at: stage.Stage, visit: OrganisationVisit, workers: readonly Worker[]): Promise<Login[]> {
	const leaderOf = (name: string) =>
		stage.given(workers.find(({ path, role }) => path.at(-1) === name && role === 'leadership'));
	const parts = [
		{ worker: leaderOf('Verwaltung'), role: 'admin', as: 'Verwaltung' },
		{ worker: leaderOf('Vertrieb'), role: 'analyst', as: 'Auswertung' },
		{ worker: leaderOf('Nord'), role: 'department-lead', as: 'Abteilungsleitung Nord' }
	] as const;
	const logins: Login[] = [];
	for (const { worker, role, as } of parts) {
		const { name, email, path } = worker;
		const player = await stage.signUp(at, name, email);
		await stage.join(at, visit, player, { role, path });
		logins.push({ name, email, as: `${companyName}, ${as}` });
	}
	return logins;
}

/** The field service becomes two departments; returns who works where from now on. */
async function splitFieldService(visit: OrganisationVisit, workers: readonly Worker[]): Promise<Worker[]> {
	const isMaintenance = new Set(
		(['leadership', 'customer-facing', 'other-staff'] as const).flatMap((role) => {
			const crew = workers.filter((worker) => isAt(worker, fieldService) && worker.role === role);
			return crew.slice(0, { leadership: 2, 'customer-facing': 36, 'other-staff': 8 }[role]).map(({ email }) => email);
		})
	);
	await stage.arrange(visit, 'Service\n\tMontage\n\tWartung');
	await stage.move(
		visit,
		workers.filter(({ email }) => isMaintenance.has(email)),
		maintenance
	);
	await stage.dissolve(visit, fieldService, installation);
	return workers.map((worker) => {
		if (!isAt(worker, fieldService)) return worker;
		return { ...worker, path: isMaintenance.has(worker.email) ? maintenance : installation };
	});
}

/** A table of Süd is imported that holds the wrong contracts; one line is put right first, the others are taken back. */
async function importInPart(at: stage.Stage, visit: OrganisationVisit): Promise<void> {
	const path = ['Vertrieb', 'Süd'];
	const periods = [3, 2, 1].map((ago) => quarterBefore(at.day, ago));
	const importId = await imported.upload(visit, importedTable(path, periods.map(periodCode)));
	const period = stage.given(periods.at(-1));
	await imported.correct(visit, { path, period }, importMistake.right, importMistake.reason);
	await imported.takeBack(visit, importId);
}

/** Two camps in a department are known, and meant to be there. */
async function setAsideFinding({ scope, organisation }: OrganisationVisit): Promise<void> {
	const found = await findings.ofOrganisation(scope, `/o/${organisation.slug}`);
	const isKnown = ({ finding, about }: (typeof found)[number]) =>
		finding.kind === 'no-shared-picture' && 'group' in about && about.group.name === 'Entwicklung';
	await findings.setAside(
		scope,
		stage.given(found.find(isKnown)),
		'In der Entwicklung arbeiten zwei Gruppen an verschiedenen Produkten. Dass sie Verschiedenes sehen, ist bekannt und gewollt.'
	);
}

/** A survey of everybody, held in the past over two weeks. */
async function holdSurvey(
	at: stage.Stage,
	visit: OrganisationVisit,
	workers: readonly Worker[],
	{ survey, daysAgo }: { readonly survey: number; readonly daysAgo: number }
): Promise<surveys.Survey> {
	const opensOn = dayAfter(at.day, -daysAgo);
	const begun = await surveys.launch(visit, planOf(at, opensOn));
	await surveys.takePart(at, begun, taking(workers, survey), voicesOf(survey));
	await surveys.conclude(at, begun, { opensOn, closesOn: dayAfter(opensOn, 13) });
	return begun;
}

/** One that has run for nine days, and goes on for five. */
async function runSurvey(
	at: stage.Stage,
	visit: OrganisationVisit,
	workers: readonly Worker[]
): Promise<surveys.Survey> {
	const opensOn = dayAfter(at.day, -9);
	const begun = await surveys.launch(visit, { ...planOf(at, opensOn), opensOn, closesOn: dayAfter(at.day, 5) });
	await surveys.takePart(at, begun, taking(workers, openSurvey), voicesOf(openSurvey));
	return begun;
}

/** Six who lead answer with their names. */
async function holdTeamSurvey(at: stage.Stage, visit: OrganisationVisit, workers: readonly Worker[]): Promise<void> {
	const team = workers.filter(({ role }) => role === 'leadership').slice(0, 6);
	const plan = { opensOn: at.day, closesOn: dayAfter(at.day, 7), questionnaireId: 'executive', team } as const;
	const begun = await surveys.launch(visit, { ...plan, name: 'Standortbestimmung im Führungskreis' });
	await surveys.takePart(at, begun, team, voicesOf(1, 'team'));
	const opensOn = dayAfter(at.day, -60);
	await surveys.conclude(at, begun, { opensOn, closesOn: dayAfter(opensOn, 7) });
}

function planOf({ day }: stage.Stage, opensOn: string): surveys.Plan {
	const name = `Puls ${formatDate(opensOn.slice(0, 7), 'de')}`;
	return { name, questionnaireId: 'pulse', opensOn: day, closesOn: dayAfter(day, 7) };
}

function voicesOf(survey: number, seed = `survey ${survey}`): surveys.Voices {
	return { seed, moodOf: (worker) => moodOf(worker, survey), sentences };
}

/** Of each department and part of its people as many as take part. */
function taking(workers: readonly Worker[], survey: number): Worker[] {
	const cells = new Map<string, Worker[]>();
	for (const worker of workers) {
		const cell = `${worker.path.join('/')} ${worker.role}`;
		cells.set(cell, [...(cells.get(cell) ?? []), worker]);
	}
	return [...cells].flatMap(([cell, members]) => {
		const [first] = members;
		const count = first ? Math.round(members.length * turnoutOf(first, survey)) : 0;
		return chanceOf(`${survey} ${cell}`).shuffled(members).slice(0, count);
	});
}

/** Somebody who has not answered yet in the survey that runs. */
function absent(workers: readonly Worker[]): Worker {
	const present = new Set(taking(workers, openSurvey));
	return stage.given(workers.find((worker) => worker.role === 'customer-facing' && !present.has(worker)));
}

function isAt({ path }: Worker, place: readonly string[]): boolean {
	return path.join('/') === place.join('/');
}

async function signUp(at: stage.Stage, name: string, as: string) {
	const email = addressOf(name, companyDomain);
	return { player: await stage.signUp(at, name, email), login: { name, email, as: `${companyName}, ${as}` } };
}
