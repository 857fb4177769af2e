import { z } from 'zod';

const figure = z.number();
const currency = z.string().max(10);

/** The KPIs of a request: each its counts or `{ value }`, never both; ranges and contradictions are `checkKpis`' to say. */
export const kpisSchema = z.strictObject({
	churn: entry({ customersAtStart: figure, customersLost: figure }, { value: figure }).optional(),
	clv: entry(
		{ averageBasket: figure, purchasesPerYear: figure, years: figure, currency },
		{ value: figure, currency }
	).optional(),
	nps: entry({ promoters: figure, passives: figure, detractors: figure }, { value: figure }).optional(),
	csat: entry({ satisfied: figure, answers: figure }, { value: figure }).optional()
});

/** One KPI: a period of its own with a target, and the previous period, each by counts or by figure. */
function entry<Counts extends z.ZodRawShape, Known extends z.ZodRawShape>(counts: Counts, known: Known) {
	const previous = z.union([z.strictObject(counts), z.strictObject(known)]).optional();
	const target = figure.optional();
	return z.union([z.strictObject({ ...counts, target, previous }), z.strictObject({ ...known, target, previous })]);
}
