import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/core/answer/types';
import { canonicalJson } from '$lib/core/report/canonical';
import type { ReportInput } from '$lib/core/report/types';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import type { SummaryRole } from '$lib/core/summary/types';
import { locales, type Locale } from '$lib/core/text';
import { answersOf, report, versioned, withAnswers, withDimension } from '../report/builders';
import { summaryOf } from './profiles';

const asOf = '2026-11-15';

describe('a summary', () => {
	it('is part of the stored report, the same to the byte for the same input', () => {
		const [first, second] = [report(), report({ answers: [...answersOf('executive', 2, 1)].reverse() })];
		expect(canonicalJson(first.summary)).toBe(canonicalJson(second.summary));
		expect(JSON.parse(canonicalJson(first))).toHaveProperty('summary.paragraphs');
	});

	it('differs for each of the three sample companies from the first sentence to the advice', () => {
		for (const locale of locales) {
			for (const role of ['standing', 'certainty', 'customers', 'first-steps'] as const) {
				const texts = sampleProfiles.map((profile) => said(sampleInput(profile, locale), role, locale));
				expect(new Set(texts).size, role).toBe(sampleProfiles.length);
			}
		}
	});

	it('speaks of the company by its name, and by none where there is none', () => {
		expect(said({ subject: { organisation: 'Auberg', asOf } }, 'standing', 'de')).toMatch(/^Für Auberg ergeben/);
		expect(said({ subject: { organisation: 'Auberg', unit: 'Werk Süd', asOf } }, 'standing', 'de')).toMatch(
			/^Für Auberg, Werk Süd, ergeben/
		);
		expect(said({ subject: { asOf } }, 'standing', 'de')).toMatch(/^Für Ihr Unternehmen ergeben/);
		expect(said({ subject: { organisation: '   ', asOf } }, 'standing', 'en')).toMatch(
			/^For your company, the answers/
		);
		expect(said({ subject: { organisation: 'A'.repeat(200), asOf } }, 'standing', 'en')).toMatch(/^For your company,/);
	});

	it('says the same of a company with a longer name', () => {
		const [short, long] = ['Auberg', 'Auberg und Söhne Espressomaschinen GmbH & Co. KG'].map((organisation) =>
			canonicalJson(summaryOf({ report: report({ subject: { organisation, asOf } }) })).replaceAll(organisation, '')
		);
		expect(long).toBe(short);
	});
});

describe('the shape of the profile decides what is said of it', () => {
	const even = answersOf('executive', 2, 1);

	it('even', () => {
		expect(said({ answers: even }, 'standing', 'en')).toContain('All eight dimensions are level, at 50 points.');
	});

	it('one far below', () => {
		const answers = withDimension(even, 'service', (item) => ({ item: item.id, level: 0 }));
		const text = said({ answers }, 'standing', 'en');
		expect(text).toContain('Seven dimensions lie at 50 points; only “Service & experience” with 0 trails behind.');
		expect(said({ answers }, 'holding', 'de')).toMatch(/^Nach oben begrenzt|^Bis Stufe/);
	});

	it('one far above', () => {
		const answers = withDimension(even, 'service', (item) => ({ item: item.id, level: 4 }));
		expect(said({ answers }, 'standing', 'de')).toContain('nur „Service & Erlebnis“ mit 100 ragt heraus.');
	});

	it('two groups', () => {
		const low = (item: { id: string }): Answer => ({ item: item.id, level: 0 });
		const answers = withDimension(withDimension(even, 'service', low), 'journey', low);
		expect(said({ answers }, 'standing', 'de')).toContain(
			'die übrigen zwei bei 0, nämlich „Kundenreise & Schmerzpunkte“ und „Service & Erlebnis“'
		);
	});
});

describe('claimed and evidenced', () => {
	it('coincide where every high answer has its fact', () => {
		expect(said({ answers: answersOf('executive', 3) }, 'certainty', 'en')).toMatch(
			/^Claim and evidence coincide, since all \S+ high answers have evidence that counts\./
		);
	});

	it('are no matter where nothing is answered high', () => {
		expect(said({ answers: answersOf('executive', 1) }, 'certainty', 'de')).toMatch(
			/^Hohe Antworten, zu denen ein Beleg gehört, gibt es nicht;/
		);
	});

	it('differ by stages where facts are missing', () => {
		const answers = answersOf('executive', 4, 7).map(withoutFact);
		const text = said({ answers }, 'certainty', 'de');
		expect(text).toMatch(
			/^Belegt ist davon nur Stufe 3, „kundenorientiert“, mit \d+ Punkten: Zu allen \S+ hohen Antworten fehlt ein Beleg, der zählt\./
		);
	});

	it('are told of one answer in the singular', () => {
		const answers = withAnswers(answersOf('executive', 1), { item: 'check.1', level: 3 });
		expect(said({ answers }, 'certainty', 'de')).toContain('Zur einzigen hohen Antwort fehlt ein Beleg, der zählt.');
		expect(said({ answers }, 'certainty', 'en')).toContain('the only high answer lacks evidence that counts.');
	});
});

describe('customers’ figures', () => {
	it('that were not given leave the picture unchecked', () => {
		expect(said({ kpis: {} }, 'customers', 'de')).toContain(
			'ob Ihre Kundschaft dieses Bild teilt, ist damit nicht geprüft'
		);
	});

	it('that all meet their targets are told together', () => {
		const kpis = { churn: { value: 3, target: 5 }, nps: { value: 40, target: 30 }, csat: { value: 90, target: 80 } };
		const text = said({ kpis }, 'customers', 'en');
		expect(text).toMatch(
			/^All three KPIs meet their target: the churn rate at 3% \(no interval; target at most 5%\), the NPS at 40/
		);
		expect(text).toContain('By our rules these figures do not contradict your answers.');
	});

	it('are named with one interval each, the word only once', () => {
		const kpis = {
			csat: { satisfied: 90, answers: 100, target: 50 },
			nps: { promoters: 15, passives: 12, detractors: 9, target: 20 }
		};
		const text = said({ kpis }, 'customers', 'de');
		expect(text.match(/Intervall/g)).toHaveLength(1);
		expect(text).toContain(
			'der NPS mit 16,7 (95‑%‑Intervall −9,5 bis 40,3; Ziel mindestens 20)'.replace('95‑%‑Intervall ', '')
		);
		expect(text).toMatch(/ erreicht das gesetzte Ziel; der NPS .* lässt offen, ob das eigene erreicht ist\./);
	});

	it('that contradict the answers come first, with both values', () => {
		const answers = withDimension(answersOf('executive', 2, 1), 'service', (item) => ({ item: item.id, level: 4 }));
		const text = said({ answers, kpis: { csat: { value: 60, target: 80 } } }, 'customers', 'en');
		expect(text).toMatch(
			/^Self-image and customer figures diverge in “Service & experience”: your answers come to 100 points there, yet your customer satisfaction \(CSAT\) of 60%/
		);
	});

	it('of which none can be computed are said to be so', () => {
		expect(said({ kpis: { csat: { satisfied: 0, answers: 0 } } }, 'customers', 'de')).toMatch(
			/^Berechnen lässt sich keine/
		);
	});
});

describe('targets and strategy', () => {
	it('of the company’s own are counted as reached or not', () => {
		expect(said({ targets: { service: 40 } }, 'strengths', 'de')).toContain(
			'Ihr selbst gesetztes Ziel von 40 Punkten für „Service & Erlebnis“ ist mit 50 erreicht.'
		);
		expect(said({ targets: { service: 40, journey: 90 } }, 'strengths', 'en')).toContain(
			'Of the two targets that you set yourself, one is reached, in “Service & experience”.'
		);
	});

	it('that a declared strategy lowered are named, and no others', () => {
		const text = said({ strategy: 'product' }, 'strengths', 'en');
		expect(text).toContain(
			'As you declared a product-led strategy, the target for “Customer understanding” and “Relationship & delight” is 40 points instead of 75'
		);
		expect(said({ strategy: 'customer' }, 'strengths', 'en')).not.toContain('strategy');
	});
});

describe('what to do first', () => {
	it('has dates counted from the day of the report', () => {
		const text = said({}, 'first-steps', 'de');
		expect(text).toContain('bis zum 15. Dezember 2026');
		expect(text).toContain('Bis Tag 90, dem 13. Februar 2027, sollte gelten:');
	});

	it('is nothing where every dimension is at its target', () => {
		expect(said({ answers: answersOf('executive', 4, 7) }, 'first-steps', 'en')).toContain(
			'every dimension with a score is at its target or above'
		);
	});
});

describe('questionnaires without a profile', () => {
	it('the reality check counts its verdicts', () => {
		const answers = withAnswers(
			answersOf('reality-check', 4),
			{ item: 'check.1', level: 0 },
			{ item: 'check.2', level: 4 }
		);
		const input = { questionnaire: versioned('reality-check'), answers };
		expect(said(input, 'standing', 'de')).toContain('sind vier der sechs zutreffenden Antworten ein klares Ja');
		expect(said(input, 'standing', 'de')).toContain(
			'Eine weitere steht ohne Beleg auf der obersten Stufe und eine ist ein Nein.'
		);
		expect(said(input, 'holding', 'en')).toMatch(
			/^The answer is no on “Your last customer conversation”; evidence is missing on “Journey written with customers”\./
		);
	});

	it('the contrasts give a position and no stage', () => {
		const input = { questionnaire: versioned('focus-or-obsession'), answers: answersOf('focus-or-obsession', 2, 7) };
		expect(said(input, 'standing', 'en')).toContain(
			'nearer to customer obsession than to customer focus: at 100 on average'
		);
		expect(said(input, 'holding', 'en')).toBe('');
	});

	it('nothing answered is said in few words', () => {
		const text = said({ answers: [], kpis: {} }, 'standing', 'de');
		expect(text).toMatch(/ist noch keine der \d+ Fragen beantwortet/);
		expect(said({ answers: [], kpis: {} }, 'certainty', 'de')).toBe('');
	});
});

function said(input: Partial<ReportInput>, role: SummaryRole, locale: Locale): string {
	const { paragraphs } = summaryOf({ report: report(input) });
	return paragraphs.find((paragraph) => paragraph.role === role)?.text[locale] ?? '';
}

function withoutFact({ evidence: _, ...answer }: Answer): Answer {
	return answer;
}
