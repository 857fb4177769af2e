import { formatNumber, inBoth } from '../format';
import { periodName } from '../kpi/period';
import { batchOf } from '../voice/batch';
import { csatOf, npsOf, sumOf } from '../voice/counts';
import { countsByPeriod } from '../voice/periods';
import { type VoiceAnswer, voiceThresholds } from '../voice/types';
import type { Example, Examples } from './example';

/** What customers answer: `docs/method.md` §6, M6.customer-form, and §9, M9.customers. */
export const voiceExamples: Examples = {
	'M6.customer-form': customerForm,
	'M9.customers': customers
};

const { min } = voiceThresholds.answers;

function customerForm(): Example {
	const counts = { recommendation: [1, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4], satisfaction: [1, 0, 2, 4, 3] };
	const [counted] = countsByPeriod([{ completedOn: '2026-07-01', ...counts }], 'quarter');
	const nps = npsOf(counts, min) ?? { promoters: 0, passives: 0, detractors: 0 };
	const csat = csatOf(counts, min) ?? { satisfied: 0, answers: 0 };
	return {
		given: [
			{
				de: `${sumOf(counts.recommendation)} Kundinnen und Kunden haben geantwortet, die letzten von ihnen Ende Juni; am 1. Juli waren genug Antworten beisammen.`,
				en: `${sumOf(counts.recommendation)} customers have answered, the last of them at the end of June; on 1 July enough answers were together.`
			}
		],
		steps: [
			inBoth((locale) => {
				const parts = [nps.promoters, nps.passives, nps.detractors].join(' / ');
				return locale === 'de'
					? `9–10 / 7–8 / 0–6 haben gewählt: ${parts}`
					: `9–10 / 7–8 / 0–6 were chosen by: ${parts}`;
			}),
			inBoth((locale) =>
				locale === 'de'
					? `Eine der beiden oberen Stufen haben gewählt: ${csat.satisfied} von ${csat.answers}`
					: `One of the two upper points was chosen by: ${csat.satisfied} of ${csat.answers}`
			)
		],
		result: inBoth((locale) => {
			const share = (100 * (nps.promoters - nps.detractors)) / sumOf(counts.recommendation);
			const period = counted ? periodName(counted.period, locale) : '';
			return `NPS ${formatNumber(share, locale, 1)}, CSAT ${csat.satisfied}/${csat.answers}, ${period}`;
		})
	};
}

function customers(): Example {
	const answer = (parts: Partial<VoiceAnswer>): VoiceAnswer => ({
		...{ recommendation: null, satisfaction: null, sentence: null, locale: 'de' },
		...parts
	});
	const both = min - 1;
	const waiting = [
		...Array.from({ length: both }, () => answer({ recommendation: 9, satisfaction: 5 })),
		answer({ recommendation: 3 })
	];
	const before = batchOf(waiting.slice(0, both), min);
	const batch = batchOf(waiting, min);
	const counted = sumOf(batch?.counts.recommendation ?? []);
	const left = batch?.rest.length ?? 0;
	return {
		given: [
			{
				de: `${both} Antworten zu beiden Fragen warten; eine fünfte beantwortet nur die nach der Empfehlung. Die Schwelle ist ${min}.`,
				en: `${both} answers to both questions are waiting; a fifth answers the one about recommendation alone. The threshold is ${min}.`
			}
		],
		steps: [
			inBoth((locale) => {
				const none = before === null;
				return locale === 'de'
					? `${both} < ${min}: ${none ? 'nichts wird gezählt' : 'gezählt'}`
					: `${both} < ${min}: ${none ? 'nothing is counted' : 'counted'}`;
			}),
			inBoth((locale) =>
				locale === 'de'
					? `Empfehlung: ${counted} ≥ ${min}; Zufriedenheit: ${left} < ${min}`
					: `Recommendation: ${counted} ≥ ${min}; satisfaction: ${left} < ${min}`
			)
		],
		result: inBoth((locale) =>
			locale === 'de'
				? `Gezählt werden ${counted} Empfehlungen; ${left} Angaben zur Zufriedenheit warten weiter, ohne ihre Empfehlung`
				: `${counted} recommendations are counted; ${left} ratings of satisfaction go on waiting, without their recommendation`
		)
	};
}
