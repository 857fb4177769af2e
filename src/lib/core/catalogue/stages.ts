import type { Stage } from '../scoring/types';
import type { Text } from '../text';

/**
 * The names of the five stages (`docs/method.md` §3). No source names stages: names and descriptions are our
 * interpretation and are labelled so wherever a person sees them.
 */
export const stageNames: Readonly<Record<Stage, Text>> = {
	1: { de: 'nach innen gerichtet', en: 'inward-looking' },
	2: { de: 'kundenbewusst', en: 'customer-aware' },
	3: { de: 'kundenorientiert', en: 'customer-focused' },
	4: { de: 'kundenzentriert', en: 'customer-centric' },
	5: { de: 'Customer Obsession im Alltag', en: 'customer-obsessed' }
};

/** One sentence a stage: what one would see in such a company. Our interpretation, as the names are. */
export const stageDescriptions: Readonly<Record<Stage, Text>> = {
	1: {
		de: 'Entschieden wird nach internen Zielen; was Kundinnen und Kunden erleben, erfährt das Unternehmen zufällig.',
		en: 'Decisions follow internal goals, and the company learns by chance what customers experience.'
	},
	2: {
		de: 'Vertrieb, Marketing und Service kennen die Kundschaft; in den übrigen Bereichen folgt daraus wenig.',
		en: 'Sales, marketing and service know the customers; little follows from it in the other functions.'
	},
	3: {
		de: 'Was Kundinnen und Kunden brauchen, ist bekannt und als Ziel beschlossen; ob danach gehandelt wird, hängt vom Bereich ab.',
		en: 'What customers need is known and adopted as a goal; whether it is acted upon depends on the function.'
	},
	4: {
		de: 'Alle Bereiche handeln nach der Kundensicht und können zeigen, was sich für Kundinnen und Kunden geändert hat.',
		en: 'All functions act on the customers’ view and can show what has changed for customers.'
	},
	5: {
		de: 'Das Unternehmen handelt, bevor Kundinnen und Kunden fragen, und verzichtet ihretwegen auch auf raschen Ertrag.',
		en: 'The company acts before customers ask, and will forgo quick profit for their sake.'
	}
};
