import type { Questionnaire, QuestionnaireId } from '../types';
import { executive } from './executive';
import { focusOrObsession } from './focus-or-obsession';
import { full } from './full';
import { pulse } from './pulse';
import { realityCheck } from './reality-check';

/** The published questionnaires by id, each complete. */
export const questionnaires: Readonly<Record<QuestionnaireId, Required<Questionnaire>>> = {
	executive,
	'reality-check': realityCheck,
	'focus-or-obsession': focusOrObsession,
	full,
	pulse
};
