import { evidenceStanding } from '../answer/evidence';
import type { Evidence, EvidenceStanding, Level, Position } from '../answer/types';
import { answerStatus, claimedLevel } from '../answer/value';
import { formatDate, formatNumber, inBoth } from '../format';
import { score } from '../scoring/score';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { counted, meanOf, number, numberOrNone, rung, scoreWithRange } from './phrases';
import { answersTo, asOf, contrast, dimensionOf, fact, question, questionnaireOf, scoredDimension } from './setting';

/** `docs/method.md` §1. */
export const answerExamples: Examples = {
	'M1.value': value,
	'M1.contrast': contrastValue,
	'M1.not-applicable': notApplicable,
	'M1.dont-know': dontKnow,
	'M1.valid': valid,
	'M1.evidence': evidence,
	'M1.clear-yes': clearYes
};

function value(): Example {
	const [shared, own] = [0.6, 1];
	const items = [
		question('service.1', [
			{ id: 'service', weight: shared },
			{ id: 'journey', weight: 1 - shared }
		]),
		question('service.2', [{ id: 'service', weight: own }])
	];
	const answers = answersTo('service', [3, 1]);
	const { dimensions } = score({ questionnaire: questionnaireOf(items, 2), answers, asOf });
	const levels: readonly Level[] = [0, 1, 2, 3, 4];
	return {
		given: [
			{
				de: 'Frage A mit Antwort 4 von 5 gehört zu 60\u00a0% zum Service und zu 40\u00a0% zur Kundenreise, Frage B mit Antwort 2 von 5 ganz zum Service.',
				en: 'Question A, answer 4 of 5, belongs 60% to service and 40% to the journey; question B, answer 2 of 5, wholly to service.'
			}
		],
		steps: [
			inBoth((locale) => {
				const all = levels.map((level) => `${level + 1} = ${counted({ level }, locale)}`).join(', ');
				return locale === 'de' ? `Antwort ${all}` : `Answer ${all}`;
			}),
			inBoth((locale) => {
				const [x, y] = [counted({ level: 3 }, locale), counted({ level: 1 }, locale)];
				const weights = `${number(shared, locale)} + ${number(own, locale)}`;
				return `100 × (${number(shared, locale)} × ${x} + ${number(own, locale)} × ${y}) ÷ (${weights})`;
			})
		],
		result: inBoth((locale) => {
			const points = numberOrNone(dimensionOf(dimensions, 'service').score, locale);
			return locale === 'de' ? `Service: ${points} Punkte` : `Service: ${points} points`;
		})
	};
}

function contrastValue(): Example {
	const positions: readonly Position[] = [1, 2, 3, 4, 5, 6, 7];
	return {
		given: [
			{
				de: 'Position 4 von 7, in der Mitte zwischen Kundenfokus und Customer Obsession.',
				en: 'Position 4 of 7, midway between customer focus and customer obsession.'
			}
		],
		steps: [
			inBoth((locale) => `½ + (4 − 1) ÷ 12 = ${counted({ position: 4 }, locale)}`),
			inBoth((locale) => {
				const all = positions.map((position) => `${position} = ${counted({ position }, locale)}`).join(', ');
				const neither = counted({ neither: true }, locale);
				return locale === 'de' ? `Alle: keins von beiden = ${neither}, ${all}` : `All: neither = ${neither}, ${all}`;
			})
		],
		result: inBoth((locale) => {
			const [x, level] = [counted({ position: 4 }, locale), claimedLevel({ position: 4 }) ?? 0];
			return locale === 'de'
				? `Zählt ${x} und für die Stufe wie ${rung(level, locale)}`
				: `Counts ${x}, and for the stage like ${rung(level, locale)}`;
		})
	};
}

function notApplicable(): Example {
	const [left, asZero] = [scoredDimension([3, 3, 1, 'not-applicable'], 2), scoredDimension([3, 3, 1, 0], 2)];
	return {
		given: [
			{
				de: 'Drei Fragen mit Antwort 4, 4 und 2 von 5; die vierte trifft nicht zu.',
				en: 'Three questions with answers 4, 4 and 2 of 5; the fourth does not apply.'
			}
		],
		steps: [
			inBoth((locale) => `${meanOf([0.75, 0.75, 0.25], locale)} = ${numberOrNone(left.score, locale)}`),
			inBoth((locale) => {
				const points = numberOrNone(asZero.score, locale);
				return locale === 'de'
					? `Als schwächste Antwort gezählt, was wir nicht tun, wären es ${points}.`
					: `Counted as the weakest answer, which we do not do, it would be ${points}.`;
			})
		],
		result: inBoth((locale) => scoreWithRange(left.score, left.band, locale))
	};
}

function dontKnow(): Example {
	const [before, after] = [scoredDimension([3, 3, 1], 2), scoredDimension([3, 3, 1, 'dont-know'], 2)];
	return {
		given: [
			{
				de: 'Drei Fragen mit Antwort 4, 4 und 2 von 5. Nun kommt eine vierte hinzu, die jemand mit „weiß nicht“ beantwortet.',
				en: 'Three questions with answers 4, 4 and 2 of 5. Now there is a fourth, which somebody answers “don’t know”.'
			}
		],
		steps: [
			inBoth(
				(locale) => `${locale === 'de' ? 'Vorher' : 'Before'}: ${scoreWithRange(before.score, before.band, locale)}`
			),
			inBoth((locale) => {
				const open =
					locale === 'de' ? 'Offene Frage einmal als 0, einmal als 1' : 'The open question once as 0, once as 1';
				return `${open}: ${meanOf([0.75, 0.75, 0.25, 0], locale)}, ${meanOf([0.75, 0.75, 0.25, 1], locale)}`;
			})
		],
		result: inBoth(
			(locale) => `${locale === 'de' ? 'Nachher' : 'After'}: ${scoreWithRange(after.score, after.band, locale)}`
		)
	};
}

function valid(): Example {
	const service = [{ id: 'service', weight: 1 }] as const;
	const items = [
		question('service.1', service),
		contrast('service.2', 'service'),
		question('service.3', service),
		question('service.4', [
			{ id: 'journey', weight: 0.5 },
			{ id: 'service', weight: 0.5 }
		])
	];
	const answers = [
		{ item: 'service.1', level: 2 as const },
		{ item: 'service.2', neither: true as const },
		{ item: 'service.3', dontKnow: true as const },
		{ item: 'service.4', level: 3 as const }
	];
	const { dimensions } = score({ questionnaire: questionnaireOf(items, 2), answers, asOf });
	const standings = items.map((item, index) => answerStatus(item, answers[index]));
	const validCount = standings.filter((standing) => standing === 'valid').length;
	const { validItems } = dimensionOf(dimensions, 'service');
	return {
		given: [
			{
				de: 'Service mit vier Fragen: Antwort 3 von 5; ein Gegensatz mit „keins von beiden“; „weiß nicht“; Antwort 4 von 5 auf eine Frage, die zuerst zur Kundenreise gehört.',
				en: 'Service with four questions: answer 3 of 5; a contrast answered “neither”; “don’t know”; answer 4 of 5 to a question that belongs to the journey first.'
			}
		],
		steps: [
			inBoth((locale) =>
				locale === 'de'
					? `Gültig sind ${validCount} der ${items.length} Antworten: alle außer „weiß nicht“.`
					: `${validCount} of the ${items.length} answers are valid: all but “don’t know”.`
			)
		],
		result: inBoth((locale) =>
			locale === 'de'
				? `Auf die Mindestzahl des Service werden ${validItems} angerechnet`
				: `${validItems} count towards the minimum for service`
		)
	};
}

function evidence(): Example {
	const item = question('service.1', [{ id: 'service', weight: 1 }]);
	const given: readonly { readonly dated: Text; readonly evidence: Evidence }[] = [
		...['2024-03-01', '2024-02-29', '2026-03-16', '2026-03'].map((when) => ({
			dated: inBoth((locale) => formatDate(when, locale)),
			evidence: { what: fact.what, when }
		})),
		{
			dated: { de: 'ohne Datum, mit Link', en: 'no date, with a link' },
			evidence: { what: fact.what, link: 'https://example.org/minutes' }
		}
	];
	const judged = given.map((one) => ({
		dated: one.dated,
		standing: evidenceStanding(item, { item: item.id, level: 3, evidence: one.evidence }, asOf)
	}));
	const counting = judged.filter(({ standing }) => standing === 'counts').length;
	return {
		given: [
			inBoth((locale) =>
				locale === 'de'
					? `Antwort 4 von 5 am ${formatDate(asOf, locale)}; als Beleg „Gespräche mit zwölf Kundinnen und Kunden“ mit verschiedenen Daten.`
					: `Answer 4 of 5 on ${formatDate(asOf, locale)}; as evidence “Interviews with twelve customers”, dated in different ways.`
			)
		],
		steps: judged.map(({ dated, standing }) =>
			inBoth((locale) => `${dated[locale]}: ${standingWords[standing][locale]}`)
		),
		result: inBoth((locale) =>
			locale === 'de'
				? `${formatNumber(counting, locale)} von ${judged.length} Belegen zählen`
				: `${formatNumber(counting, locale)} of ${judged.length} facts count`
		)
	};
}

const standingWords: Readonly<Record<EvidenceStanding, Text>> = {
	counts: { de: 'zählt', en: 'counts' },
	none: { de: 'kein Beleg', en: 'no evidence' },
	'not-taken': { de: 'wird als Notiz behalten', en: 'kept as a note' },
	'too-short': { de: 'zu kurz, zählt nicht', en: 'too short, does not count' },
	undated: { de: 'weder Link noch volles Datum, zählt nicht', en: 'neither link nor full date, does not count' },
	future: { de: 'liegt in der Zukunft, zählt nicht', en: 'lies ahead, does not count' },
	outdated: { de: 'älter als 24 Monate, zählt nicht', en: 'more than 24 months old, does not count' }
};

function clearYes(): Example {
	const items = [1, 2, 3, 4].map((place) =>
		question(`service.${place}`, [{ id: 'service', weight: 1 }], 'reality-check')
	);
	const answers = answersTo('service', ['fact', 4, 3, 'not-applicable']);
	const { realityCheck } = score({ questionnaire: questionnaireOf(items, 3), answers, asOf });
	if (realityCheck === null) throw new Error('Three of the four questions apply.');
	const { clearYes: clear, of } = realityCheck;
	return {
		given: [
			{
				de: 'Vier Fragen des Realitätschecks: Antwort 5 von 5 mit zählendem Beleg; Antwort 5 von 5 ohne Beleg; Antwort 4 von 5; eine trifft nicht zu.',
				en: 'Four questions of the reality check: answer 5 of 5 with a fact that counts; answer 5 of 5 without one; answer 4 of 5; one does not apply.'
			}
		],
		steps: [inBoth((locale) => (locale === 'de' ? `Von 4 Fragen treffen ${of} zu.` : `Of 4 questions ${of} apply.`))],
		result: inBoth((locale) => (locale === 'de' ? `${clear} von ${of} ein klares Ja` : `${clear} of ${of} a clear yes`))
	};
}
