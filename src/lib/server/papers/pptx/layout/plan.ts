import type { PaperStep } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { planWords } from '../words';
import type { Grid } from './grid';
import { sizes } from './page';
import { paragraph } from './paragraphs';
import type { Paragraph, TableCell } from './slide';

/** The plan as one table: place, recommendation with its reason, first steps, and what each is measured and weighed by. */
export function gridOfPlan(steps: readonly PaperStep[], locale: Locale): Grid {
	const words = planWords(locale);
	const hasDetails = steps.some(({ details }) => details.length > 0);
	const hasFacts = steps.some(({ facts }) => facts.length > 0);
	const head = [
		words.place,
		words.recommendation,
		...(hasDetails ? [words.steps] : []),
		...(hasFacts ? [words.facts] : [])
	];
	return {
		description: words.recommendation,
		head: head.map((text) => cell([paragraph(text, sizes.table, { isBold: true })])),
		rows: steps.map((step) => [
			cell([paragraph(String(step.place), sizes.table, { isBold: true, colour: 'accent' })]),
			cell([
				paragraph(step.title, sizes.table, { isBold: true }),
				paragraph(step.reason, sizes.denseTable, { spaceBeforePoints: 3, colour: 'muted' })
			]),
			...(hasDetails ? [cell(step.details.map((text) => detail(text)))] : []),
			...(hasFacts ? [cell(step.facts.map(({ label, text }) => fact(label, text)))] : [])
		])
	};
}

/** What of a step is not on its slide, for the notes. */
export function notesOfStep({ place, title, basis }: PaperStep): readonly string[] {
	return [`${place}. ${title}: ${basis}`];
}

function detail(text: string): Paragraph {
	return paragraph(text, sizes.denseTable, { bullet: 'sign', spaceBeforePoints: 2 });
}

function fact(label: string, text: string): Paragraph {
	return {
		runs: [{ text: `${label}: `, colour: 'muted' }, { text }],
		sizePoints: sizes.denseTable,
		spaceBeforePoints: 2
	};
}

function cell(paragraphs: readonly Paragraph[]): TableCell {
	return { paragraphs, align: 'left' };
}
