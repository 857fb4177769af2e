import { z } from 'zod';
import { periodKpisSchema } from '$lib/core/report/request-kpis';

/** Shapes of the API's answers and requests about KPIs. */

const period = z.string().describe('A year, quarter or month: 2026, 2026-Q3, 2026-09.');
const department = z.uuid().nullable().describe('null: the whole organisation.');
const value = z.object({
	value: z.number().nullable(),
	interval: z
		.tuple([z.number(), z.number()])
		.nullable()
		.describe('95 %; null where the figure does not say how many it was counted on.')
});
const ownValue = z.strictObject({ value: z.number(), target: z.number().optional() });
const origin = z.enum(['typed', 'voice']).describe('voice: counted from answers of customers to a form.');

export const kpiEntryResponse = z.object({
	period,
	department,
	version: z
		.int()
		.nullable()
		.describe('Of what was entered; send it as If-Match. null: customers’ answers alone make it.'),
	kpis: periodKpisSchema.describe('As they were entered or counted.'),
	results: z.object({
		churn: value.extend({ origin }).optional(),
		clv: value.extend({ origin, currency: z.string() }).optional(),
		nps: value.extend({ origin }).optional(),
		csat: value.extend({ origin }).optional()
	}),
	own: z.record(z.string(), ownValue.partial({ value: true })).describe('KPIs of the organisation’s own, by their ids.')
});

export const kpiListResponse = z.object({
	departments: z.array(z.object({ id: z.uuid(), name: z.string(), parentId: z.uuid().nullable() })),
	own: z.array(
		z.object({
			id: z.uuid(),
			name: z.string(),
			unit: z.string(),
			direction: z.enum(['higher', 'lower']).describe('Which way is better.'),
			isRetired: z.boolean()
		})
	),
	entries: z.array(kpiEntryResponse).describe('The newest period first.')
});

export const kpiEntryRequest = z.strictObject({
	kpis: periodKpisSchema.default({}).describe('Those named take the place of what was entered; all others stay.'),
	own: z.record(z.uuid(), ownValue).default({}).describe('KPIs of the organisation’s own, by their ids.'),
	reason: z.string().trim().max(1000).default('').describe('Why it is changed; stays in the history.')
});
