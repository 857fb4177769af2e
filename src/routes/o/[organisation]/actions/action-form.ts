import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import type { Action } from '$lib/core/actions/types';
import { formatPlain } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { ActionFields, ActionSaved, OrganisationFigures } from '$lib/server/actions';
import { type FormProblem, formChoice, formName, parseForm } from '../../../form';
import { refuse, type RefusedForm } from '../../../refuse';
import { formId } from '../form-id';
import { goalValue } from './action-choices';
import { isOfOurTime, readGoal } from './goal-form';

/** What a refused form of an action shows. */
export interface RefusedAction extends RefusedForm {
	/** The goal is smaller than noise: it can be set all the same, by saying so. */
	readonly isGoalSmall?: boolean;
	/** Somebody else has changed the action: it has to be opened anew. */
	readonly isStale?: boolean;
}

export type TypedAction = Readonly<Record<string, string>>;

const formFields = z.object({
	title: formName(),
	details: z
		.string()
		.max(4000, { error: () => m.area_form_too_long({ most: 4000 }) })
		.default(''),
	owner: formId(),
	department: formId(),
	due: z
		.union([z.literal(''), z.iso.date().refine(isOfOurTime)], { error: () => m.actions_date_unreadable() })
		.default('')
		.transform((day) => day || null),
	effort: formChoice(['1', '2', '3']),
	reminders: z.literal('yes').optional(),
	goal: z.string().default(''),
	by: z.string().default(''),
	until: z.string().default(''),
	small: z.literal('yes').optional(),
	seen: z.string().default('')
});

export interface FormContext {
	readonly figures: OrganisationFigures;
	readonly today: string;
	readonly locale: Locale;
	/** The action as it is; null for a new one. */
	readonly action: Action | null;
}

type Read =
	| { readonly refused: ActionFailure<RefusedAction> }
	| { readonly fields: ActionFields; readonly typed: TypedAction; readonly seenAt: Date };

/** Reads the form of an action; what cannot be read or measured is said at its field, and everything typed comes back. */
export async function readAction(request: Request, context: FormContext): Promise<Read> {
	const parsed = await parseForm(request, formFields);
	if (!parsed.ok) return { refused: fail(422, { problems: parsed.problems, typed: parsed.typed }) };
	const { title, details, owner, department, due, effort, reminders, goal, by, until, small, seen } = parsed.values;
	const typed: TypedAction = {
		...{ title, details, owner: owner ?? '', department: department ?? '', due: due ?? '', effort, seen },
		...{ goal, by, until, reminders: reminders ?? '', small: small ?? '' }
	};
	const read = readGoal({ goal, by, until, isSmallAccepted: small === 'yes' }, context);
	if ('problems' in read) {
		const problems: readonly FormProblem[] = read.problems;
		return { refused: fail(422, { problems, typed, isGoalSmall: read.isSmall }) };
	}
	const fields: ActionFields = {
		...{ title, details, ownerId: owner, departmentId: department, dueOn: due, goal: read.goal },
		effort: ({ '1': 1, '2': 2, '3': 3 } as const)[effort],
		hasReminders: reminders === 'yes'
	};
	return { fields, typed, seenAt: new Date(seen) };
}

/** Why an action that was read could not be saved. */
export function refuseAction(
	saved: Exclude<ActionSaved, { kind: 'done' }>,
	typed: TypedAction
): ActionFailure<RefusedAction> {
	if (saved.kind === 'unknown') error(404);
	if (saved.kind === 'owner-unknown') return refuse('owner', m.actions_owner_gone(), typed);
	if (saved.kind === 'department-unknown') return refuse('department', m.organisation_department_gone(), typed);
	return fail(422, {
		problems: [{ field: 'title', message: m.actions_changed_meanwhile() }],
		typed,
		isStale: true
	});
}

/** A stored action as its form shows it. */
export function typedOf(action: Action, locale: Locale): TypedAction {
	const { title, details, owner, departmentId, dueOn, effort, hasReminders, goal, changedAt } = action;
	return {
		...{ title, details, owner: owner?.id ?? '', department: departmentId ?? '', due: dueOn ?? '' },
		...{ effort: String(effort), reminders: hasReminders ? 'yes' : '', seen: changedAt.toISOString() },
		goal: goal ? goalValue(goal.departmentId, goal.kpi) : '',
		by: goal ? formatPlain(goal.by, locale) : '',
		until: goal?.until ?? '',
		small: ''
	};
}
