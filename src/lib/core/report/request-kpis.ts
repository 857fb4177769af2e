import { z } from 'zod';

const figure = z.number();
const currency = z.string().max(10);

const churn = [{ customersAtStart: figure, customersLost: figure }, { value: figure }] as const;
const clv = [
	{ averageBasket: figure, purchasesPerYear: figure, years: figure, currency },
	{ value: figure, currency }
] as const;
const nps = [{ promoters: figure, passives: figure, detractors: figure }, { value: figure }] as const;
const csat = [{ satisfied: figure, answers: figure }, { value: figure }] as const;

/** The KPIs of a request: each its counts or `{ value }`, never both; ranges and contradictions are `checkKpis`' to say. */
export const kpisSchema = z.strictObject({
	churn: entry(...churn).optional(),
	clv: entry(...clv).optional(),
	nps: entry(...nps).optional(),
	csat: entry(...csat).optional()
});

/** Likewise of one period, which brings none before it. */
export const periodKpisSchema = z.strictObject({
	churn: periodEntry(...churn).optional(),
	clv: periodEntry(...clv).optional(),
	nps: periodEntry(...nps).optional(),
	csat: periodEntry(...csat).optional()
});

/** One KPI: a period of its own with a target, and the previous period, each by counts or by figure. */
function entry<Counts extends z.ZodRawShape, Known extends z.ZodRawShape>(counts: Counts, known: Known) {
	const previous = z.union([z.strictObject(counts), z.strictObject(known)]).optional();
	const target = figure.optional();
	return z.union([z.strictObject({ ...counts, target, previous }), z.strictObject({ ...known, target, previous })]);
}

function periodEntry<Counts extends z.ZodRawShape, Known extends z.ZodRawShape>(counts: Counts, known: Known) {
	const target = figure.optional();
	return z.union([z.strictObject({ ...counts, target }), z.strictObject({ ...known, target })]);
}
