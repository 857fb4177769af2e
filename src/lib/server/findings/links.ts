import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { Questionnaire } from '$lib/core/catalogue/types';
import type { FindingLink, PlacedFinding } from '$lib/core/findings/found';
import type { Finding } from '$lib/core/findings/types';
import { inBoth } from '$lib/core/format';
import { periodName } from '$lib/core/kpi/period';
import { originOf, type PlacedKpiRecord } from '$lib/core/kpi/record';
import type { PublishedGroup } from '$lib/core/round/publication';
import { m } from '$lib/i18n/generated/messages.js';

interface LinkedRound {
	readonly roundId: string;
	readonly questionnaire: Questionnaire;
	readonly base: string;
}

/** What a finding of a group rests on; `records` hold the KPI it names, the latest last. */
export function linksOfGroup(
	{ roundId, questionnaire, base }: LinkedRound,
	group: PublishedGroup,
	finding: Finding,
	records: readonly PlacedKpiRecord[]
): Pick<PlacedFinding, 'links' | 'items'> {
	const results = `${base}/rounds/${roundId}/results`;
	const labels = new Map(questionnaire.items.map(({ id, label }) => [id, label]));
	return {
		links: [
			{
				text: inBoth((locale) => m.findings_link_results({}, { locale })),
				href: group.kind === 'organisation' ? results : `${results}/groups/${group.id}`
			},
			...courseLink(base, group, finding),
			...dimensionLink(results, group, finding),
			...kpiLinks(base, finding, records)
		],
		items: finding.answers.flatMap((id) => {
			const text = labels.get(id);
			return text === undefined ? [] : [{ text, href: `${results}/items/${id}` }];
		})
	};
}

function courseLink(base: string, { id }: PublishedGroup, { kind }: Finding): readonly FindingLink[] {
	if (kind !== 'momentum') return [];
	const text = inBoth((locale) => m.findings_link_course({}, { locale }));
	return [{ text, href: `${base}/course?${new URLSearchParams({ group: id })}` }];
}

function dimensionLink(results: string, { figures }: PublishedGroup, { dimension }: Finding): readonly FindingLink[] {
	// Only what the questionnaire can score has a page.
	if (dimension === undefined || !figures?.dimensions.some(({ id }) => id === dimension)) return [];
	const text = inBoth((locale) =>
		m.findings_link_dimension({ dimension: dimensionById(dimension).name[locale] }, { locale })
	);
	return [{ text, href: `${results}/dimensions/${dimension}` }];
}

function kpiLinks(
	base: string,
	{ kpi, kind, answers }: Finding,
	records: readonly PlacedKpiRecord[]
): readonly FindingLink[] {
	if (kpi === undefined) {
		if (kind !== 'flying-blind' || answers.length > 1) return [];
		return [{ text: inBoth((locale) => m.findings_link_kpis({}, { locale })), href: `${base}/kpis` }];
	}
	return records.map((record): FindingLink => {
		const { id, period } = record;
		if (id === null || originOf(record, kpi) === 'voice') {
			const say = (locale: 'de' | 'en') => m.findings_link_voice({ period: periodName(period, locale) }, { locale });
			return { text: inBoth(say), href: `${base}/voice` };
		}
		const say = (locale: 'de' | 'en') => m.findings_link_kpi({ period: periodName(period, locale) }, { locale });
		return { text: inBoth(say), href: `${base}/kpis/${id}` };
	});
}
