import { questionnaires } from '../../src/lib/core/catalogue';
import { actors, type Actor, type Organisation, type World } from './world';

/** What an address answers: a status, or 303 and where it leads (the beginning of it). */
export type Outcome = number | `303 ${string}`;

/** For each actor what an address answers. */
export type Access = Readonly<Record<Actor, Outcome>>;

/** What a row is filled in with: the organisation that an actor is about is alpha, and gamma for its caretaker. */
export interface Here {
	readonly world: World;
	readonly organisation: Organisation;
}

export interface Form {
	readonly who: Access;
	/** What a person would send. */
	readonly fields?: (here: Here) => Readonly<Record<string, string>>;
	/** Who may send it and is told why nothing happens, as the last owner who wants to leave. */
	readonly refused?: readonly Actor[];
	/** Why even an allowed form of these fields changes nothing, where it does not. */
	readonly changesNothing?: string;
}

export interface Row {
	readonly who: Access;
	/** Parts of the address in brackets that mean something else than usual here. */
	readonly parameters?: (here: Here) => Readonly<Record<string, string>>;
	/** Also sent, for example what a page needs to be asked. */
	readonly search?: string;
	/** What whoever may open it must find there. */
	readonly shows?: (here: Here) => string;
	/** Whoever has the link sees what it leads to. */
	readonly isByLink?: true;
	readonly actions?: Readonly<Record<string, Form>>;
}

export const hereOf = (world: World, actor: Actor): Here => ({
	world,
	organisation: actor === 'caretaker' ? world.gamma : world.alpha
});

export const everyone: Access = all(200);
export const everyoneTo = (outcome: Outcome): Access => all(outcome);
export const signedIn: Access = { ...everyone, guest: '303 /login' };
export const toLoginOrTo = (outcome: Outcome): Access => ({ ...all(outcome), guest: '303 /login' });

const insiders: readonly Actor[] = [
	...(['participant', 'lead', 'analyst', 'admin', 'owner', 'consultant', 'caretaker'] as const)
];

/** Who of those in an organisation may: others in it are refused, to everybody else there is nothing. */
export function members(...may: readonly Actor[]): Access {
	return among(insiders, may);
}

/** Likewise of those in the practice: `consultant` is one of its consultants, `caretaker` its lead. */
export function colleagues(...may: readonly ('consultant' | 'caretaker')[]): Access {
	return among(['consultant', 'caretaker'], may);
}

export const everyMember = members(...insiders);

function among(inside: readonly Actor[], may: readonly Actor[]): Access {
	const outcomeOf = (actor: Actor): Outcome => {
		if (actor === 'guest') return '303 /login';
		if (!inside.includes(actor)) return 404;
		return may.includes(actor) ? 200 : 403;
	};
	return Object.fromEntries(actors.map((actor) => [actor, outcomeOf(actor)])) as unknown as Access;
}

function all(outcome: Outcome): Access {
	return Object.fromEntries(actors.map((actor) => [actor, outcome])) as unknown as Access;
}

/** The address of a route for somebody, with the parts in brackets filled in. */
export function addressOf(route: string, here: Here, row: Row): string {
	const filled: Readonly<Record<string, string>> = { ...usual(here), ...row.parameters?.(here) };
	const pattern = route.replace('/(static)/[locale=locale]', '').replaceAll(/\/\([^)]*\)/g, '');
	const path = pattern.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => {
		const value = filled[name];
		if (value === undefined) throw new Error(`${route}: nothing is filled in for [${name}].`);
		return value;
	});
	return (path || '/') + (row.search ?? '');
}

function usual({ world, organisation }: Here): Readonly<Record<string, string>> {
	return {
		organisation: organisation.slug,
		department: organisation.department,
		person: organisation.person,
		invitation: organisation.invitation,
		engagement: organisation.engagement,
		entry: organisation.kpiEntry,
		action: organisation.action,
		own: organisation.ownKpi,
		import: organisation.imports.standing,
		round: organisation.rounds.open,
		practice: world.firm.slug,
		client: world.alpha.slug,
		consultant: world.users.consultant.id,
		key: organisation.assessmentKey,
		token: organisation.invitationToken,
		...{
			locale: 'en',
			dimension: 'service',
			questionnaire: 'executive',
			page: 'imprint',
			company: 'service',
			part: questionnaires.executive.parts[0]?.id ?? '',
			id: 'executive'
		}
	};
}
