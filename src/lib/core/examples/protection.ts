import type { AnswerDraft } from '../answer/draft';
import { shownCount } from '../anonymity';
import { formatList, formatNumber, formatPercent, inBoth, quote } from '../format';
import { freezeGroups } from '../round-setup';
import { addResponse, beginTally } from '../round/accumulate';
import { groupOf } from '../round/measures';
import { publish } from '../round/publish';
import { sheetOf } from '../round/sheet';
import { namedPeople, type RoundGroup, thresholdMin } from '../round/types';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { asOf, fact, questionnaireOf, questions } from './setting';

/** `docs/method.md` §9: who is asked how, what of it is stored, and what becomes of it. */
export const protectionExamples: Examples = {
	'M9.round-kind': roundKind,
	'M9.groups': groups,
	'M9.storage': storage,
	'M9.withdrawal': withdrawal,
	'M9.open-link': openLink
};

function roundKind(): Example {
	const sizes = [1, 7, 40];
	const { min, max } = namedPeople;
	const fits = (size: number) => size >= min && size <= max;
	return {
		given: [
			inBoth((locale) => {
				const all = formatList(sizes.map(String), locale);
				return locale === 'de' ? `Kreise von ${all} Personen.` : `Circles of ${all} people.`;
			})
		],
		steps: sizes.map((size) =>
			inBoth((locale) => {
				if (fits(size)) return `${min} ≤ ${size} ≤ ${max}`;
				const bound = size < min ? `${size} < ${min}` : `${size} > ${max}`;
				return locale === 'de' ? `${bound}: nicht mit Namen` : `${bound}: not named`;
			})
		),
		result: inBoth((locale) => {
			const all = formatList(sizes.filter(fits).map(String), locale);
			return locale === 'de' ? `Mit Namen möglich bei ${all}` : `Named is possible with ${all}`;
		})
	};
}

function groups(): Example {
	const leaders = { sales: 6, works: 3 };
	const [sales, works]: readonly [Text, Text] = [
		{ de: 'Vertrieb', en: 'Sales' },
		{ de: 'Werk', en: 'Works' }
	];
	const people = { customerFacing: 0, otherStaff: 20 };
	const base = { kind: 'department', way: 'personal', headcount: 0, parent: null, depth: 1 } as const;
	const frozen = freezeGroups({
		leadership: { way: 'personal', headcount: 0 },
		departments: [
			{ ...base, name: 'sales', departmentIds: ['sales'] },
			{ ...base, name: 'works', departmentIds: ['works'] }
		],
		listed: new Map(Object.entries(leaders).map(([id, leadership]) => [id, { ...people, leadership }])),
		k: thresholdMin,
		leadershipName: 'leadership',
		newId: () => ''
	});
	const own = frozen.filter(({ kind }) => kind === 'department-leadership').map(({ name }) => name);
	const ofWhole = frozen.filter(({ kind }) => kind === 'leadership').map(({ invited }) => invited);
	const count = ofWhole.reduce((sum, invited) => sum + (invited.by === 'personal' ? invited.leadership : 0), 0);
	const named = (locale: keyof Text) =>
		formatList(
			own.map((name) => quote((name === 'sales' ? sales : works)[locale], locale)),
			locale
		);
	return {
		given: [
			{
				de: `Im ${sales.de} sind ${leaders.sales} Führungskräfte eingeladen, im ${works.de} ${leaders.works}; die Schwelle ist ${thresholdMin}.`,
				en: `${leaders.sales} leaders are invited in ${sales.en} and ${leaders.works} in ${works.en}; the threshold is ${thresholdMin}.`
			}
		],
		steps: [inBoth(() => `${leaders.sales} ≥ ${thresholdMin}; ${leaders.works} < ${thresholdMin}`)],
		result: inBoth((locale) =>
			locale === 'de'
				? `Eine eigene Gruppe haben die Führungskräfte in ${named('de')}; die übrigen ${count} zählen nur zur ganzen Organisation`
				: `The leaders in ${named('en')} have a group of their own; the other ${count} count only in the whole organisation`
		)
	};
}

function storage(): Example {
	const drafts: readonly AnswerDraft[] = [
		{ item: 'service.1', value: { level: 4 }, evidence: fact },
		{ item: 'service.2', value: { level: 3 } },
		{ item: 'service.3', value: { dontKnow: true } }
	];
	const sheet = sheetOf(
		questionnaireOf(questions('service', drafts.length + 1), 3),
		new Map(drafts.map((draft) => [draft.item, draft])),
		asOf
	);
	return {
		given: [
			{
				de: `Vier Fragen: Antwort 5 von 5 mit dem Beleg „Interviews mit zwölf Kundinnen und Kunden“, Antwort 4 von 5 ohne Beleg, „Weiß ich nicht“ und eine ohne Antwort.`,
				en: `Four questions: answer 5 of 5 with the evidence “${fact.what}”, answer 4 of 5 without evidence, “I don’t know”, and one left open.`
			}
		],
		steps: [
			{
				de: 'Stufen stehen als 0 bis 4, mit einem Beleg, der zählt, um 10 höher; −2 heißt „Weiß ich nicht“, −1 ohne Antwort',
				en: 'Levels stand as 0 to 4, with evidence that counts 10 higher; −2 means “I don’t know”, −1 left open'
			}
		],
		result: inBoth((locale) => {
			const codes = sheet.map((code) => formatNumber(code, locale)).join('; ');
			return locale === 'de' ? `Gespeichert wird ${codes}, ohne den Beleg` : `Stored is ${codes}, without the evidence`;
		})
	};
}

function withdrawal(): Example {
	const before = thresholdMin;
	const after = before - 1;
	return {
		given: [
			{
				de: `Aus einer Abteilung liegen ${before} Antworten vor; eine Person zieht ihre zurück. Die Schwelle ist ${thresholdMin}.`,
				en: `A department has ${before} responses; one person withdraws theirs. The threshold is ${thresholdMin}.`
			}
		],
		steps: [inBoth(() => `${before} − 1 = ${after} < ${thresholdMin}`)],
		result: inBoth((locale) => {
			const shown = shownCount(after, thresholdMin)[locale];
			return locale === 'de' ? `Kein Ergebnis, nur „${shown}“` : `No result, only “${shown}”`;
		})
	};
}

function openLink(): Example {
	const [headcount, responses] = [20, 12];
	const group: RoundGroup = {
		...{ id: 'works', kind: 'department', name: 'Works', parentId: null, departmentIds: ['works'] },
		invited: { by: 'link', headcount }
	};
	const questionnaire = questionnaireOf(questions('service', 3), 3);
	const tally = beginTally(questionnaire, [group], null);
	for (let person = 0; person < responses; person++) {
		addResponse(tally, { groupId: group.id, role: 'other-staff' }, [1, 2, person % 4]);
	}
	const publication = publish(
		tally,
		{
			...{ kind: 'anonymous', name: 'Example', locale: 'en', opensOn: '2026-03-01', closesOn: '2026-03-14' },
			...{ k: thresholdMin, freeText: 'off', weights: null },
			questionnaire: { id: questionnaire.id, version: questionnaire.version }
		},
		[group]
	);
	const rate = groupOf(publication, group.id)?.figures?.responseRate;
	if (rate == null) throw new Error('Twelve responses are shown, of twenty.');
	return {
		given: [
			{
				de: `Ein gemeinsamer Link für ${headcount} Personen; darüber kamen ${responses} Antworten.`,
				en: `One shared link for ${headcount} people; ${responses} responses came through it.`
			}
		],
		steps: [inBoth((locale) => `${responses} ÷ ${headcount} = ${formatPercent(100 * rate, locale, 0)}`)],
		result: inBoth((locale) => {
			const share = formatPercent(100 * rate, locale, 0);
			if (!publication.round.hasOpenLinks) return share;
			return locale === 'de'
				? `${share}, mit dem Hinweis, dass jemand mehrfach geantwortet haben kann`
				: `${share}, with the note that somebody may have answered more than once`;
		})
	};
}
