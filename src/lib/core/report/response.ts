import { z } from 'zod';
import { dimensionIds } from '../catalogue/types';
import { findingKinds } from '../findings/types';
import { kpiIds } from '../kpi/types';

const score = z.number().min(0).max(100);
const range = z.tuple([score, score]);
const stage = z.literal([1, 2, 3, 4, 5]);
const stageRange = z.tuple([stage, stage]);
const stagePair = z.strictObject({ claimed: stageRange, evidenced: stageRange });
const dimension = z.enum(dimensionIds);
const kpi = z.enum(kpiIds);
const count = z.number().int().min(0);
const effort = z.literal([1, 2, 3]);

const kpiResult = z.strictObject({
	value: z.number().nullable(),
	interval: z.tuple([z.number(), z.number()]).nullable(),
	againstTarget: z.enum(['met', 'missed', 'not distinguishable']).nullable(),
	againstPrevious: z.enum(['better', 'worse', 'within noise']).nullable(),
	noInterval: z.literal(true).optional()
});

/** What `POST /api/v1/reports` answers: a report in one language. Scores are 0–100, NPS −100…100, unrounded. */
export const apiReportSchema = z.strictObject({
	questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
	subject: z.strictObject({ organisation: z.string().optional(), unit: z.string().optional(), asOf: z.iso.date() }),
	overall: z.strictObject({ score: score.nullable(), band: range.nullable(), stage: stagePair.nullable() }),
	overallWeighted: z.strictObject({ score, band: range }).optional(),
	dimensions: z.array(
		z.strictObject({
			id: dimension,
			score: score.nullable(),
			evidencedScore: score.nullable(),
			band: range.nullable(),
			stage: stagePair.nullable(),
			validItems: count,
			notApplicable: count,
			dontKnow: count,
			missing: count
		})
	),
	realityCheck: z.strictObject({ clearYes: count, of: count }).nullable(),
	position: score.nullable(),
	contrasts: z.array(
		z.strictObject({ item: z.string(), position: z.union([z.literal([1, 2, 3, 4, 5, 6, 7]), z.literal('neither')]) })
	),
	kpis: z.strictObject({
		churn: kpiResult.optional(),
		clv: kpiResult.optional(),
		nps: kpiResult.optional(),
		csat: kpiResult.optional()
	}),
	findings: z.array(
		z.strictObject({
			rule: z.string(),
			kind: z.enum(findingKinds),
			dimension: dimension.optional(),
			kpi: kpi.optional(),
			statement: z.string(),
			explanations: z.array(z.string()),
			answers: z.array(z.string())
		})
	),
	recommendations: z.array(
		z.strictObject({
			id: z.string(),
			priority: z.number(),
			factors: z.strictObject({ gap: z.number(), importance: z.number(), kpiPressure: z.number(), effort }),
			because: z.string(),
			firstStep: z.string(),
			day60: z.string(),
			day90: z.string(),
			kpi,
			effort,
			sources: z.array(z.string())
		})
	)
});
