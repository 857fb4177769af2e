import { ruleAnchor, ruleById } from '$lib/core/catalogue/rules';
import { ruleHref, ruleIds } from '$lib/ui/report/rules';
import { describe, expect, it } from 'vitest';

describe('rules the report points to', () => {
	it.each(Object.values(ruleIds))('%s stands on the method page', (id) => {
		expect(ruleHref(id)).toBe(`/method#${ruleAnchor(ruleById(id).id)}`);
	});
});
