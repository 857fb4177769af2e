import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/core/answer/types';
import { canonicalJson } from '$lib/core/report/canonical';
import type { ReportInput } from '$lib/core/report/types';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import type { SummaryRole } from '$lib/core/summary/types';
import { locales, type Locale } from '$lib/core/text';
import { answersOf, fact, report, versioned, withAnswers, withDimension } from '../report/builders';
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
		expect(said({ subject: { organisation: 'Auberg', asOf } }, 'standing', 'de')).toMatch(/^Für Auberg ergibt sich/);
		expect(said({ subject: { organisation: 'Auberg', unit: 'Werk Süd', asOf } }, 'standing', 'de')).toMatch(
			/^Für Auberg, Werk Süd, ergibt sich/
		);
		expect(said({ subject: { asOf } }, 'standing', 'de')).toMatch(/^Für Ihr Unternehmen ergibt sich/);
		expect(said({ subject: { organisation: 'Auberg', unit: 'South works', asOf } }, 'standing', 'en')).toMatch(
			/^On these answers, Auberg, South works, is at stage/
		);
		expect(said({ subject: { organisation: '   ', asOf } }, 'standing', 'en')).toMatch(
			/^On these answers, your company is at stage/
		);
		expect(said({ subject: { organisation: 'A'.repeat(200), asOf } }, 'standing', 'en')).toMatch(
			/^On these answers, your company is at stage/
		);
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
		expect(text).toContain('Seven dimensions are at 50 points; only “Service & experience”, at 0, is well below that.');
		expect(said({ answers }, 'holding', 'de')).toMatch(
			/^Die Gesamtstufe kann höchstens eine über der schwächsten Dimension liegen; das ist „Service & Erlebnis“, auf Stufe 1\./
		);
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
			/^Claimed and evidenced coincide, since all \S+ high answers have evidence that counts\./
		);
	});

	it('are no matter where nothing is answered high', () => {
		expect(said({ answers: answersOf('executive', 1) }, 'certainty', 'de')).toMatch(
			/^Keine Antwort liegt so hoch, dass sie einen Beleg verlangt;/
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
			/^Three KPIs meet their targets: the churn rate at 3% against at most 5%, the NPS at 40 against 30, and /
		);
		expect(text).toContain('By our rules these KPIs do not contradict your answers.');
		expect(said({ kpis }, 'customers', 'de')).toMatch(
			/^Die Abwanderungsquote erreicht mit 3\u202f% das Ziel von höchstens 5\u202f%, der NPS mit 40 das von 30 und die /
		);
	});

	it('have an interval only where it leaves the verdict open', () => {
		const kpis = {
			csat: { satisfied: 90, answers: 100, target: 50 },
			nps: { promoters: 15, passives: 12, detractors: 9, target: 20 }
		};
		const text = said({ kpis }, 'customers', 'de');
		expect(text).toContain('Die Kundenzufriedenheit (CSAT) erreicht mit 90\u202f% das Ziel von 50\u202f%.');
		expect(text).toContain(
			'Ob der NPS mit 16,7 das Ziel von 20 erreicht, ist offen: Das 95‑%‑Intervall reicht von −9,5 bis 40,3.'
		);
		expect(text.match(/Intervall/g)).toHaveLength(1);
	});

	it('that contradict the answers come first, with both values', () => {
		const answers = withDimension(answersOf('executive', 2, 1), 'service', (item) => ({ item: item.id, level: 4 }));
		const text = said({ answers, kpis: { csat: { value: 60, target: 80 } } }, 'customers', 'en');
		expect(text).toMatch(
			/^Self-image and customer KPIs diverge in “Service & experience”: your answers come to 100 points there, yet your customer satisfaction \(CSAT\) of 60%/
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
			'Of your own two targets, one is reached, in “Service & experience”.'
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
		expect(text).toContain('Nach 90 Tagen, am 13. Februar 2027, sollte gelten:');
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
		expect(said(input, 'standing', 'de')).toContain('ergeben vier der sechs Fragen ein klares Ja');
		expect(said(input, 'standing', 'de')).toContain(
			'Eine weitere Antwort steht ohne Beleg auf der obersten Stufe und eine ist ein Nein.'
		);
		expect(said(input, 'holding', 'en')).toMatch(
			/^The answer is no on “Your last customer conversation”; evidence is missing on “Journey written with customers”\./
		);
	});

	it('the contrasts give a position and no stage', () => {
		const input = { questionnaire: versioned('focus-or-obsession'), answers: answersOf('focus-or-obsession', 2, 7) };
		expect(said(input, 'standing', 'en')).toContain('wholly with customer obsession: at 100 on average');
		expect(said(input, 'holding', 'en')).toBe('');
	});

	it('nothing answered is said in few words', () => {
		const text = said({ answers: [], kpis: {} }, 'standing', 'de');
		expect(text).toMatch(/ist noch keine der \d+ Fragen beantwortet/);
		expect(said({ answers: [], kpis: {} }, 'certainty', 'de')).toBe('');
	});
});

describe('a sentence is said only where it is true', () => {
	const even = answersOf('executive', 2, 1);
	const top = (item: { id: string; kind: string }): Answer =>
		item.kind === 'contrast' ? { item: item.id, position: 7 } : { item: item.id, level: 4, evidence: fact };
	const bottom = (item: { id: string; kind: string }): Answer =>
		item.kind === 'contrast' ? { item: item.id, neither: true } : { item: item.id, level: 0 };

	it('of a group whose members are level none is called the lowest', () => {
		const level = ['service', 'journey', 'leadership'].reduce(
			(answers, id) => withDimension(answers, id, bottom),
			even as readonly Answer[]
		);
		expect(said({ answers: level }, 'standing', 'de')).toMatch(
			/Das Profil zerfällt in zwei Teile: Fünf Dimensionen liegen .* Punkten, die übrigen drei bei 0\./
		);
	});

	it('a contradiction that points the other way is said to', () => {
		const answers = withDimension(withDimension(even, 'service', top), 'relationship', bottom);
		const kpis = { csat: { value: 60, target: 80 }, churn: { value: 2, target: 5 } };
		expect(said({ answers, kpis }, 'customers', 'de')).toContain(
			'Ein weiterer Vergleich geht in die umgekehrte Richtung.'
		);
		expect(said({ answers, kpis }, 'customers', 'en')).toContain('One further comparison points the opposite way.');
	});

	it('where no recommendation applies and the customers contradict, that is what comes first', () => {
		const answers = answersOf('executive', 4, 7);
		const kpis = { csat: { value: 60, target: 80 } };
		expect(said({ answers, kpis }, 'first-steps', 'de')).toContain(
			'Zuerst zu klären ist, warum die Kundenkennzahlen ein anderes Bild zeigen'
		);
		expect(said({ answers, kpis: {} }, 'first-steps', 'de')).not.toContain('Zuerst zu klären');
		const bare = answers.map(withoutFact);
		expect(said({ answers: bare, kpis: {} }, 'first-steps', 'en')).toContain(
			'Next, it is worth gathering what evidence there is for the high answers.'
		);
	});

	it('a target of one’s own is offered only where targets can be set', () => {
		const answers = answersOf('reality-check', 4);
		const text = said({ questionnaire: versioned('reality-check'), answers, kpis: {} }, 'first-steps', 'en');
		expect(text).toBe('No recommendation applies, as none of these answers calls for one.');
	});

	it('where open answers leave a range of stages, the next one is to be made certain', () => {
		const answers = even.filter((_, index) => index % 5 !== 0);
		expect(said({ answers }, 'holding', 'de')).toMatch(/Gesichert ist Stufe \d erst mit|Damit Stufe \d gesichert ist,/);
		expect(said({ answers: even }, 'holding', 'de')).toMatch(
			/^Stufe 4 verlangt höhere Antworten auf mindestens \d+ der 22 Fragen\./
		);
	});

	it('a pulse is one person’s account of their own work, and was asked for no KPI', () => {
		const input = { questionnaire: versioned('pulse'), answers: answersOf('pulse', 2), kpis: {} };
		const subject = { organisation: 'Auberg', unit: 'Werk Süd', asOf };
		expect(said({ ...input, subject }, 'standing', 'de')).toMatch(
			/^Aus dem, was Sie von Ihrer eigenen Arbeit bei Auberg, Werk Süd, berichten, ergibt sich Stufe 3 von 5, /
		);
		expect(said(input, 'standing', 'en')).toMatch(/^What you report of your own work amounts to stage 3 /);
		expect(said(input, 'customers', 'de')).toMatch(/^Nach Kennzahlen fragt dieser Fragebogen nicht; /);
		expect(said(input, 'first-steps', 'en')).not.toContain('not entered');
		expect(said(input, 'limits', 'en')).toContain('One person has answered, about their own work;');
		expect(said({ ...input, answers: [] }, 'customers', 'de')).toBe('');
	});
});

function said(input: Partial<ReportInput>, role: SummaryRole, locale: Locale): string {
	const { paragraphs } = summaryOf({ report: report(input) });
	return paragraphs.find((paragraph) => paragraph.role === role)?.text[locale] ?? '';
}

function withoutFact({ evidence: _, ...answer }: Answer): Answer {
	return answer;
}
