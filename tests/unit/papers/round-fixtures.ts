import { questionnaires } from '../../../src/lib/core/catalogue';
import { atOnce } from '../../../src/lib/core/pieces';
import type { Questionnaire, QuestionnaireId, QuestionnaireItem } from '../../../src/lib/core/catalogue/types';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { canonicalJson } from '../../../src/lib/core/report/canonical';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import type { Publication } from '../../../src/lib/core/round/publication';
import { type RoundGroup, type RoundSettings, type StoredSheet, sheetCodes } from '../../../src/lib/core/round/types';
import type { Locale } from '../../../src/lib/core/text';
import { type RoundPaperInput, roundPaper } from '../../../src/lib/ui/paper/round-paper';
import { comparisonsOf } from '../../../src/lib/ui/results/comparisons';
import type { ResultsInput } from '../../../src/lib/ui/results/input';
import { withoutNames } from '../../../src/lib/ui/results/presented';
import { atBack, department, inFront, leadership, leading, published, type Response } from '../round/builders';

export interface RoundFixture {
	readonly departments: 12 | 40;
	readonly locale: Locale;
	readonly questionnaireId?: QuestionnaireId;
	readonly isWithoutNames?: boolean;
}

/** A closed round as its pages get it: some departments far apart, one too small to be shown and with it another one, sentences. */
export function roundPaperInput(fixture: RoundFixture): RoundPaperInput {
	const { departments, locale, questionnaireId = 'full', isWithoutNames = false } = fixture;
	const publication = publicationOf(departments, questionnaireId);
	const questionnaire = questionnaires[questionnaireId];
	const [presented = publication] = isWithoutNames ? withoutNames([publication], locale) : [publication];
	const input: ResultsInput = {
		publication: presented,
		comparisons: comparisonsOf(publication),
		questionnaire,
		locale,
		address: { base: '/o/a/rounds/r/results', isWithoutNames }
	};
	return {
		input,
		organisation: 'Nordlicht Werke GmbH & Co. KG',
		findings: findGroupFindings({ publication: presented, questionnaire, groupId: 'organisation', kpis: {} }).map(
			(finding) => ({ finding })
		),
		departmentFindings: [],
		became: null,
		stored: { json: canonicalJson(publication), sha256: '5f'.repeat(32) },
		edits: null
	};
}

export function roundPaperOf(fixture: RoundFixture): Paper {
	return atOnce(roundPaper(roundPaperInput(fixture)));
}

const names = [
	'Vertrieb Innendienst',
	'Vertrieb Außendienst',
	'Kundenservice',
	'Technischer Kundendienst und Ersatzteillogistik',
	'Produktentwicklung',
	'Einkauf',
	'Fertigung',
	'Qualitätssicherung',
	'Marketing & Kommunikation',
	'Personal',
	'Finanzen',
	'IT'
] as const;

const known = new Map<string, Publication>();

function publicationOf(count: number, questionnaireId: QuestionnaireId): Publication {
	const key = `${count} ${questionnaireId}`;
	const found = known.get(key) ?? publish(count, questionnaires[questionnaireId]);
	known.set(key, found);
	return found;
}

function publish(count: number, questionnaire: Questionnaire): Publication {
	const groups = [leadership(14), ...Array.from({ length: count }, (_, place) => groupAt(place))];
	const responses = [
		...answering(12, leading(), 2.7, questionnaire, 1),
		...Array.from({ length: count }, (_, place) => departmentAnswers(place, questionnaire)).flat()
	];
	const overrides: Partial<RoundSettings> = {
		name: 'Herbst 2026',
		questionnaire: { id: questionnaire.id, version: '3f2a9c'.repeat(10) },
		freeText: { threshold: 10 },
		weights: { service: 3, journey: 2 }
	};
	const texts = Array.from({ length: 12 }, (_, place) => ({
		...({ kind: 'sentence', item: null } as const),
		text: `Satz ${place + 1}: Wir hören zu, aber wir ändern zu wenig – „bald“ heißt oft „nie“.`
	}));
	return published(responses, groups, { questionnaire, overrides, texts });
}

/** The fourth one is too small, of the eleventh everybody answers; the eighth lies below the seventh. */
function groupAt(place: number): RoundGroup {
	const name = names[place] ?? `Werk ${place + 1}`;
	const people = place === 3 ? 7 : place === 10 ? 14 : 18 + (place % 5);
	return department(`d${String(place).padStart(2, '0')}`, people, { name, parentId: place === 7 ? 'd06' : null });
}

function departmentAnswers(place: number, questionnaire: Questionnaire): readonly Response[] {
	const id = `d${String(place).padStart(2, '0')}`;
	if (place === 3) return answering(3, inFront(id), 1, questionnaire, 77);
	const level = [2.4, 1.6, 2, 1.8, 2.2, 1.9, 2.7][place % 7] ?? 2;
	return [
		...answering(7 + (place % 3), inFront(id), level, questionnaire, place * 31 + 5),
		...answering(6 + (place % 2), atBack(id), Math.max(0, level - 0.3), questionnaire, place * 17 + 3)
	];
}

function answering(
	count: number,
	cell: Response['cell'],
	level: number,
	{ items }: Questionnaire,
	seed: number
): readonly Response[] {
	const next = randomFrom(seed);
	return Array.from({ length: count }, () => {
		const own = level + next() - 0.5;
		const sheet: StoredSheet = items.map((item) => answerOf(item, own, next));
		return { cell, sheet };
	});
}

function answerOf(item: QuestionnaireItem, level: number, next: () => number): number {
	const chance = next();
	if (chance < 0.03) return sheetCodes.dontKnow;
	if (chance < 0.05) return sheetCodes.notApplicable;
	if (chance < 0.06) return sheetCodes.missing;
	const given = Math.min(4, Math.max(0, Math.round(level + 2 * next() - 1)));
	if (item.kind === 'contrast') return chance < 0.09 ? sheetCodes.neither : 1 + Math.round((given * 6) / 4);
	return item.takesEvidence && given >= 3 && next() < 0.4 ? given + 10 : given;
}

/** The same numbers from 0 to 1 in each run. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}
