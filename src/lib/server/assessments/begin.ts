import type { Database } from '../db';
import { newKey, scopeOf } from './key';
import { create, type NewAssessment } from './lifecycle';
import { load } from './load';
import { saveSubject } from './save';

/**
 * Begins an assessment under the key of the form that was sent, and returns the key it has. Sent twice it is one
 * assessment; sent again from the browser's back button it takes over what is being assessed, or, where another
 * questionnaire was chosen, is another assessment beside the first.
 */
export async function begin(key: string, content: NewAssessment, opened?: Database): Promise<string> {
	const scope = scopeOf(key, opened);
	await create(scope, content);
	const begun = await load(scope);
	if (begun && begun.questionnaire.id !== content.questionnaire.id) return begin(newKey(), content, opened);
	const { organisation = null, unit = null, strategy = null } = content;
	if (begun && (begun.organisation !== organisation || begun.unit !== unit || begun.strategy !== strategy)) {
		await saveSubject(scope, { organisation, unit, strategy });
	}
	return key;
}
