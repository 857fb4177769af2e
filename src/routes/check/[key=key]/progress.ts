import type { Locale } from '$lib/core/text';
import { factsDueIn, isBegun, openIn, steps, type Content, type Step } from './steps';
import { minutesFor, optionalMinutes } from './time-left';

/** One line of what is done and what is still ahead. */
export interface ProgressStep {
	readonly kind: Step['kind'];
	readonly path: string;
	readonly isHere: boolean;
	/** Of a part; null of the others. */
	readonly title: string | null;
	readonly count: number;
	readonly open: number;
	/** Answers of the part that ask for a fact and have none. */
	readonly factsDue: number;
	/** Of a step without questions: whether something was entered. */
	readonly isGiven: boolean;
}

/** How far somebody is, in numbers of questions and minutes; nothing here says how good an answer is. */
export interface Progress {
	readonly answered: number;
	readonly count: number;
	/** Whole minutes for the open questions from here on and for facts that are asked already. */
	readonly minutes: number;
	/** Of these, for facts. */
	readonly factMinutes: number;
	/** Whole minutes for what is optional at the end, as far as it is still ahead. */
	readonly optionalMinutes: number;
	/** Whether further high answers will ask for facts. */
	readonly asksForFacts: boolean;
	readonly steps: readonly ProgressStep[];
}

/** How far somebody is who stands at the step `path`. */
export function progressAt(content: Content, path: string, locale: Locale): Progress {
	const { questionnaire } = content;
	const all = steps(questionnaire, content.drafts, content.endings);
	const here = all.findIndex((step) => step.path === path);
	const ahead = all.slice(Math.max(here, 0));
	const isToCome = (kind: Step['kind']) => ahead.some((step) => step.kind === kind && !isBegun(step, content));
	const open = ahead.filter(({ kind }) => kind === 'part').flatMap(({ part }) => openIn(content, part));
	const due = ahead.filter(({ kind }) => kind === 'facts').flatMap(({ part }) => factsDueIn(content, part));
	const minutes = minutesFor(questionnaire, { open, facts: due.length }, locale);
	const openOverall = questionnaire.parts.flatMap(({ id }) => openIn(content, id));
	return {
		answered: questionnaire.items.length - openOverall.length,
		count: questionnaire.items.length,
		minutes: minutes.questions + minutes.facts,
		factMinutes: minutes.facts,
		optionalMinutes: optionalMinutes({ sentence: isToCome('sentence'), figures: isToCome('figures') }),
		asksForFacts: questionnaire.items.some(({ takesEvidence }) => takesEvidence),
		steps: all
			.filter(({ kind }) => kind !== 'facts')
			.map((step) => progressStep(step, content, isSamePlace(step, path), locale))
	};
}

function progressStep(step: Step, content: Content, isHere: boolean, locale: Locale): ProgressStep {
	const { kind, path, part } = step;
	const of = content.questionnaire.parts.find(({ id }) => id === part);
	return {
		kind,
		path,
		isHere,
		title: of?.title[locale] ?? null,
		count: of?.items.length ?? 0,
		open: openIn(content, part).length,
		factsDue: factsDueIn(content, part).length,
		isGiven: kind !== 'part' && isBegun(step, content)
	};
}

/** The page for a part's facts is the same line of the list as the part. */
const isSamePlace = (step: Step, path: string) => path === step.path || path === `${step.path}/facts`;
