import { ruleAnchor, ruleById } from '$lib/core/catalogue/rules';
import { kpiRuleIds, ruleHref, ruleIds } from '$lib/ui/report/rules';
import { describe, expect, it } from 'vitest';

describe('rules the report points to', () => {
	it.each([...Object.values(ruleIds), ...Object.values(kpiRuleIds)])('%s stands on the method page', (id) => {
		expect(ruleHref(id)).toBe(`/method#${ruleAnchor(ruleById(id).id)}`);
	});
});
