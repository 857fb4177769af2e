import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { namedPeople } from '$lib/core/round/types';
import { invitedCount } from '$lib/core/round-setup';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { hasMailServer } from '$lib/server/mail';
import * as rounds from '$lib/server/rounds';
import type { LaunchProblem, Round } from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { parseForm } from '../../../../../form';
import { refuse } from '../../../../../refuse';
import { requireRoundThatIs, type RoundVisit } from '../../open-round';
import { roundWords } from '../../round-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, round, base, organisation } = await requireRoundThatIs(event, 'draft');
	const { locale } = event.locals;
	const standing = round.kind === 'named' ? await teamStanding(scope, round) : await planStanding(scope, round);
	return {
		round: {
			...roundWords(round, locale),
			...{ base, kindId: round.kind, threshold: round.threshold, freeTextThreshold: round.freeTextThreshold },
			closesOn: formatDate(round.closesOn, locale)
		},
		setupHref: `${base}/${round.kind === 'named' ? 'team' : 'groups'}`,
		invited: standing.invited,
		groups: standing.groups,
		personal: standing.personal,
		hasLinks: standing.hasLinks,
		blocked: standing.problem ? launchProblems[standing.problem](round) : null,
		mail: hasMailServer() && standing.personal > 0 ? mailPreview(organisation.name, round) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const visit = await requireRoundThatIs(event, 'draft', 'scheduled', 'open');
		const form = await parseForm(event.request, z.object({ mails: z.literal('yes').optional() }));
		const sendsMails = form.ok && form.values.mails === 'yes' && hasMailServer();
		return answer(visit, await rounds.launch(visit.scope, visit.round.id, { sendsMails }));
	}
};

function answer({ round, base }: RoundVisit, launched: Awaited<ReturnType<typeof rounds.launch>>) {
	if (launched === 'unknown') error(404);
	if (launched !== 'done') return refuse('launch', launchProblems[launched](round));
	redirect(303, `${base}/invite?done=launched`);
}

const launchProblems: Readonly<Record<LaunchProblem, (round: Round) => string>> = {
	nobody: () => m.round_problem_nobody(),
	'fewer-than-threshold': ({ threshold }) => m.round_problem_fewer({ k: threshold }),
	'headcount-missing': () => m.round_problem_headcount(),
	'over-already': () => m.round_problem_over(),
	'team-size': () => m.round_problem_team(namedPeople)
};

interface Standing {
	readonly invited: number;
	readonly groups: number;
	/** Asked by a link of their own. */
	readonly personal: number;
	readonly hasLinks: boolean;
	readonly problem: LaunchProblem | null;
}

async function planStanding(scope: OrganisationScope, round: Round): Promise<Standing> {
	const open = await rounds.openSetup(scope, round.id);
	if (!open) error(404);
	const groups = rounds.frozenGroups(open);
	const personal = groups.filter(({ invited }) => invited.by === 'personal');
	return {
		invited: groups.reduce((sum, group) => sum + invitedCount(group), 0),
		groups: groups.length,
		personal: personal.reduce((sum, group) => sum + invitedCount(group), 0),
		hasLinks: personal.length < groups.length,
		problem: rounds.problemOfSetup(open, groups)
	};
}

async function teamStanding(scope: OrganisationScope, { id }: Round): Promise<Standing> {
	const { length: count } = await rounds.team(scope, id);
	const problem = count < namedPeople.min || count > namedPeople.max ? 'team-size' : null;
	return { invited: count, groups: 1, personal: count, hasLinks: false, problem };
}

/** What will be sent, word for word, except for the link. */
function mailPreview(organisation: string, round: Round) {
	const { subject, paragraphs, action } = rounds.participantMail({
		to: '',
		organisation,
		round,
		url: '',
		kind: 'invitation'
	});
	return { subject, paragraphs, action: action?.label ?? '', lang: round.locale };
}
