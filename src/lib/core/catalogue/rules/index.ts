import type { Text } from '../../text';
import { agreementRules } from './agreement';
import { anonymityRules } from './anonymity';
import { answerRules } from './answers';
import { comparingRules } from './comparing';
import { findingRules } from './findings';
import { kpiRules } from './kpis';
import { recommendationRules } from './recommendations';
import type { Rule, RuleSection } from './rule';
import { scoreRules } from './scores';
import { stageRules } from './stages';

export { ruleAnchor, type Rule, type RuleSection } from './rule';

/** The sections in the order of `docs/method.md`. */
export const ruleSections: readonly { readonly section: RuleSection; readonly title: Text }[] = [
	{ section: 1, title: { de: 'Antworten', en: 'Answers' } },
	{ section: 2, title: { de: 'Punktwerte', en: 'Scores' } },
	{ section: 3, title: { de: 'Reifestufen', en: 'Stages' } },
	{ section: 4, title: { de: 'Übereinstimmung', en: 'Agreement' } },
	{ section: 5, title: { de: 'Vergleiche', en: 'Comparing' } },
	{ section: 6, title: { de: 'Kennzahlen', en: 'KPIs' } },
	{ section: 7, title: { de: 'Befunde', en: 'Findings' } },
	{ section: 8, title: { de: 'Empfehlungen', en: 'Recommendations' } },
	{ section: 9, title: { de: 'Anonymität', en: 'Anonymity' } }
];

/** Every rule of `docs/method.md`, in its order. */
export const rules: readonly Rule[] = [
	...answerRules,
	...scoreRules,
	...stageRules,
	...agreementRules,
	...comparingRules,
	...kpiRules,
	...findingRules,
	...recommendationRules,
	...anonymityRules
];

/** The rule that a report, a finding or a formula names. Throws on an id that no rule has. */
export function ruleById(id: string): Rule {
	const rule = rulesById.get(id);
	if (rule === undefined) throw new Error(`No rule of the method is called "${id}".`);
	return rule;
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
