import { m } from '$lib/i18n/generated/messages.js';
import type { PaperBlock, PaperFact, PaperFinding } from '$lib/core/paper/paper';
import type { Withheld } from '$lib/core/sharing/withheld';
import type { Locale } from '$lib/core/text';
import type { FindingView } from '../../results/findings-view';
import { heading, inAppendix, list, paragraph, telling } from '../blocks';

/** The open findings first, then those that somebody set aside, each with the reason. */
export function findingBlocks(findings: readonly FindingView[], locale: Locale): readonly PaperBlock[] {
	const say = { locale };
	const { open, setAside } = apart(findings);
	if (findings.length === 0) return paragraph(m.results_findings_none({}, say));
	return [
		...open.slice(0, shownFirst).map((finding) => findingBlock(finding, locale)),
		...(open.length === 0 ? paragraph(m.findings_all_set_aside({}, say)) : []),
		...inAppendix([
			...open.slice(shownFirst).map((finding) => findingBlock(finding, locale)),
			...(setAside.length === 0 ? [] : [heading(m.findings_set_aside_list({ count: setAside.length }, say))]),
			...setAside.map((finding) => findingBlock(finding, locale))
		])
	];
}

/** As many as a first screen names, and how many there are. */
export function strongestFindings(findings: readonly FindingView[], locale: Locale): readonly PaperBlock[] {
	const say = { locale };
	const { open } = apart(findings);
	if (findings.length === 0) return paragraph(m.results_findings_none({}, say), 'plain', ['findings']);
	if (open.length === 0) return paragraph(m.findings_all_set_aside({}, say), 'plain', ['findings']);
	const count = open.length;
	return [
		...open
			.slice(0, shownFirst)
			.flatMap((finding) => list([`${titleOf(finding)}. ${finding.statement}`], ['findings', ...toldBy(finding)])),
		...(count > shownFirst ? paragraph(m.paper_all_findings({ count }, say), 'small', ['findings']) : [])
	];
}

const shownFirst = 3;

function apart(findings: readonly FindingView[]) {
	return {
		open: findings.filter(({ setAside }) => setAside === null),
		setAside: findings.filter(({ setAside }) => setAside !== null)
	};
}

/** `Self-image above evidence: Service · Service & experience`. */
function titleOf({ kind, group, about }: FindingView): string {
	return `${kind}: ${[...(group === null ? [] : [group.name]), about].join(' · ')}`;
}

function toldBy({ group }: FindingView): readonly Withheld[] {
	return group === null ? [] : ['departments'];
}

function findingBlock(finding: FindingView, locale: Locale): PaperBlock {
	return { kind: 'finding', finding: paperFinding(finding, locale), ...telling(toldBy(finding)) };
}

function paperFinding(finding: FindingView, locale: Locale): PaperFinding {
	const { kind, about, group, statement, explanations, setAside, reopened } = finding;
	const place = { label: m.results_column_group({}, { locale }), text: group?.name ?? '' };
	const before = { label: reopened?.note ?? '', text: reopened?.reason ?? '' };
	const sides: readonly PaperFact[] = [
		{ label: kind, text: about },
		...(group === null ? [] : [place]),
		...(reopened === null ? [] : [before])
	];
	return {
		...{ statement, sides, explanations, basis: basisOf(finding, locale) },
		setAside: setAside && [setAside.note, setAside.reason].filter((words) => words !== null).join(' ')
	};
}

/** Why it stands out, the rule, and the questions behind it as long as they are few: of the whole they are nearly all. */
function basisOf({ basis, items, rule }: FindingView, locale: Locale): string {
	const questions =
		items.length === 0 || items.length > questionsMax ? null : items.map(({ label }) => label).join(' · ');
	return [
		...(basis === null ? [] : [basis]),
		...(questions === null ? [] : [m.results_finding_items({}, { locale }) + `: ${questions}.`]),
		`${m.results_rule({ rule: rule.title }, { locale })}.`
	].join(' ');
}

const questionsMax = 8;
