import type { PracticeRole } from '../../core/access/roles';
import { m } from '../../i18n/generated/messages.js';

/** What somebody in a practice does there. */
export const practiceRoleWords: Readonly<Record<PracticeRole, () => string>> = {
	lead: m.practice_role_lead,
	consultant: m.practice_role_consultant
};

/** The same as something to choose, with what it allows; the one that allows less comes first. */
export function practiceRoleChoices(): { readonly value: PracticeRole; readonly text: string }[] {
	return [
		{ value: 'consultant', text: m.practice_role_consultant_choice() },
		{ value: 'lead', text: m.practice_role_lead_choice() }
	];
}
