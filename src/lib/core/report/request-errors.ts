import type { z } from 'zod';

/** A problem in a request: where (`answers.3.level`), and what, in the English of an API. */
export interface RequestError {
	readonly path: string;
	readonly message: string;
}

export function errorAt(path: readonly PropertyKey[], message: string): RequestError {
	return { path: path.map(String).join('.'), message };
}

/**
 * What a schema found, at the field it is about: an unknown key by its own path instead of that of the object around it, and
 * instead of "no branch fits" the problems of the branch that fits best.
 */
export function requestErrors(issues: readonly z.core.$ZodIssue[]): readonly RequestError[] {
	return issues.flatMap((issue) => issueErrors(issue, []));
}

function issueErrors(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): readonly RequestError[] {
	const path = [...prefix, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => errorAt([...path, key], 'There is no such field.'));
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [errorAt(path, issue.message)];
	const best = issue.errors.reduce((first, second) => (misfit(second) < misfit(first) ? second : first));
	if (issue.errors.every(hasForeignKeys) && best.every((nested) => nested.code === 'unrecognized_keys')) {
		return best.flatMap(({ keys }) =>
			keys.map((key) => errorAt([...path, key], 'Give the counts or the value, not both.'))
		);
	}
	return best.flatMap((nested) => issueErrors(nested, path));
}

/** Foreign keys show more clearly than missing ones that another branch was meant. */
function misfit(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);
}

function hasForeignKeys(issues: readonly z.core.$ZodIssue[]): boolean {
	return issues.some(({ code }) => code === 'unrecognized_keys');
}
