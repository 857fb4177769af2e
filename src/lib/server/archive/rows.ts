import { z } from 'zod';
import { memberRoles } from '$lib/core/access/roles';
import { changeableFields } from '$lib/core/actions/changes';
import { dimensionIds, questionnaireIds } from '$lib/core/catalogue/types';
import { kpiPeriodKinds } from '$lib/core/kpi/period';
import { kpiIds } from '$lib/core/kpi/types';
import { locales } from '$lib/core/text';
import { isTimeZone } from '../day';

/**
 * The rows of an engagement file, one object a line. Field for field, so that nothing leaves or comes in that is not named here: no password, no
 * key, no hash of a link, and no account beyond the name that stands beside an act.
 */

const id = z.uuid();
/** How long each may be is the database's to say. */
const text = z.string().max(20_000);
const day = z.iso.date();
/** As forms take it: all periods between the first and the last are drawn. */
const periodStart = day.refine((date) => date.startsWith('20'));
const moment = z.iso.datetime();
const count = z.int().min(0);
const locale = z.enum(locales);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.string().regex(/^[0-9a-f]{16}$/);
const questionnaire = z.enum(questionnaireIds);
const roleGroup = z.enum(['leadership', 'customer-facing', 'other-staff']);
const periodKind = z.enum(kpiPeriodKinds);
const worksheet = z.record(text, text);
const targets = z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(100));
const weights = z.partialRecord(z.enum(dimensionIds), z.number().min(0).max(10));
const actor = text.nullable();
/** A model as it is stored: its bytes are what the hash is of. */
const model = z.string().max(20_000_000);
/** One that this server knows: with any other no day could be told, in pages and in what the program does by itself for everybody. */
const timeZone = text.refine(isTimeZone);
const both = z.strictObject({ de: text, en: text });

export const organisationRow = z.strictObject({
	name: text.min(1),
	locale,
	timeZone,
	purpose: text,
	controller: text,
	privacyContact: text,
	retentionMonths: z.int().min(1).max(120),
	accent: z
		.string()
		.regex(/^#[0-9a-f]{6}$/)
		.nullable(),
	/** Base64 of the cleaned file. */
	logo: z.base64().max(280_000).nullable()
});

const definition = { name: text, unit: text, direction: z.enum(['higher', 'lower']), formula: text };
const status = z.enum(['to-do', 'doing', 'done', 'dropped']);
/** What was chosen so far, with a note and a fact as they were typed. */
const answer = z.strictObject({
	value: z
		.union([
			z.strictObject({ level: z.literal([0, 1, 2, 3, 4]) }),
			z.strictObject({ position: z.literal([1, 2, 3, 4, 5, 6, 7]) }),
			...(['neither', 'notApplicable', 'dontKnow'] as const).map((kind) => z.strictObject({ [kind]: z.literal(true) }))
		])
		.nullable(),
	note: text.optional(),
	evidence: z.strictObject({ what: text, when: text.optional(), link: text.optional() }).optional()
});
const kpiKey = z.union([z.enum(kpiIds), z.templateLiteral(['own.', id])]);
const goal = z.strictObject({ kpi: kpiKey, departmentId: id.nullable(), by: z.number(), until: day }).nullable();
const changes = z.strictObject({
	fields: z.array(z.enum(changeableFields)).max(20),
	due: z.tuple([day.nullable(), day.nullable()]).optional(),
	goal: z.tuple([goal, goal]).optional()
});

/** By the name of their file, in the order in which they are entered. */
export const rowSchemas = {
	questionnaires: z.strictObject({ id: questionnaire, version, content: z.string().max(400_000) }),
	departments: z.strictObject({ id, parentId: id.nullable(), name: text.min(1), createdAt: moment }),
	people: z.strictObject({
		...{ id, name: text.min(1), email: text.nullable(), role: z.enum(memberRoles) },
		...{ departmentId: id.nullable(), roleGroup, createdAt: moment }
	}),
	'own-kpis': z.strictObject({
		...{ id, ...definition, earlier: z.array(z.strictObject(definition)).max(200) },
		...{ retiredAt: moment.nullable(), createdAt: moment }
	}),
	'kpi-entries': z.strictObject({
		...{ id, departmentId: id.nullable(), periodKind, periodStart, worksheet },
		...{ createdAt: moment, changedAt: moment }
	}),
	'kpi-versions': z.strictObject({
		...{ entryId: id, departmentId: id.nullable(), periodKind, periodStart, worksheet: worksheet.nullable() },
		act: z.enum(['entered', 'corrected', 'deleted', 'imported', 'restored']),
		...{ reason: text, actorName: actor, at: moment }
	}),
	'voice-forms': z.strictObject({
		...{ id, departmentId: id.nullable(), name: text.min(1), company: text, occasion: text },
		...{ locale, periodKind, threshold: count, asksSentence: z.boolean(), sentenceThreshold: count },
		...{ createdAt: moment, closedAt: moment.nullable() }
	}),
	'voice-batches': z.strictObject({
		...{ formId: id, id, completedOn: day, answers: count },
		...{ recommendation: z.array(count).length(11), satisfaction: z.array(count).length(5) },
		...{ isUnusual: z.boolean(), counts: z.boolean(), reason: text, decidedAt: moment.nullable() }
	}),
	'voice-sentences': z.strictObject({ formId: id, id, batchId: id, text: text.min(1), locale }),
	rounds: z.strictObject({
		...{ id, name: text.min(1), kind: z.enum(['anonymous', 'named']) },
		...{ questionnaireId: questionnaire, questionnaireVersion: version, locale },
		...{ threshold: count, freeTextThreshold: count.nullable(), weights },
		...{ opensOn: day, closesOn: day, closesAt: moment },
		...{ launchedAt: moment.nullable(), closedAt: moment.nullable(), archivedAt: moment.nullable(), createdAt: moment }
	}),
	'round-groups': z.strictObject({
		...{ roundId: id, id, kind: z.enum(['department', 'leadership', 'department-leadership']), name: text },
		...{
			parentId: id.nullable(),
			departmentIds: z.array(id).max(5000),
			position: count,
			way: z.enum(['personal', 'link'])
		},
		...{ invitedLeadership: count, invitedCustomerFacing: count, invitedOtherStaff: count }
	}),
	invited: z.strictObject({ roundId: id, id, personId: id, groupId: id, role: roleGroup }),
	publications: z.strictObject({ roundId: id, method: text, model, sha256: hash, publishedAt: moment }),
	'named-answers': z.strictObject({
		...{ roundId: id, inviteeId: id, name: text, sheet: z.array(z.int().min(-128).max(127)).max(500) },
		sentence: text.nullable()
	}),
	actions: z.strictObject({
		...{ id, title: text.min(1), details: text, status, droppedReason: text },
		...{
			ownerPersonId: id.nullable(),
			departmentId: id.nullable(),
			dueOn: day.nullable(),
			effort: z.int().min(1).max(3)
		},
		...{ hasReminders: z.boolean(), recommendationId: text.nullable(), dimension: z.enum(dimensionIds).nullable() },
		...{
			roundId: id.nullable(),
			kpi: kpiKey.nullable(),
			kpiDepartmentId: id.nullable(),
			kpiBy: z.number().nullable()
		},
		...{
			kpiUntil: day.nullable(),
			baselinePeriodKind: periodKind.nullable(),
			baselinePeriodStart: periodStart.nullable()
		},
		...{ baseline: worksheet.nullable(), createdAt: moment, changedAt: moment, finishedAt: moment.nullable() }
	}),
	'action-events': z.strictObject({
		...{ actionId: id, kind: z.enum(['created', 'moved', 'changed', 'noted']), status: status.nullable() },
		...{ note: text, changes: changes.nullable(), actorName: actor, at: moment }
	}),
	decisions: z.strictObject({ key: text, statement: both, reason: text, actorName: actor, at: moment }),
	assessments: z.strictObject({
		...{ id, questionnaireId: questionnaire, questionnaireVersion: version, locale },
		...{ organisation: text.nullable(), unit: text.nullable(), asOf: text.nullable() },
		strategy: z.enum(['customer', 'product', 'price']).nullable(),
		...{ targets, weights, sentence: text.nullable(), worksheet },
		...{ recordedBy: text.nullable(), createdAt: moment, changedAt: moment }
	}),
	answers: z.strictObject({ assessmentId: id, itemId: text.min(1), answer, changedAt: moment }),
	reports: z.strictObject({
		...{ assessmentId: id, number: z.int().min(1).max(10_000), method: text, questionnaireVersion: version },
		...{ model, sha256: hash, finishedAt: moment }
	}),
	edits: z.strictObject({
		target: text,
		edit: z.strictObject({
			summary: text,
			dimensions: z.partialRecord(z.enum(dimensionIds), text),
			order: z.array(text).max(200),
			hidden: z.array(text).max(200)
		}),
		...{ actorName: actor, at: moment }
	})
} as const;

export type PartName = keyof typeof rowSchemas;
export const partNames = Object.keys(rowSchemas) as readonly PartName[];
export type Row<Name extends PartName> = z.infer<(typeof rowSchemas)[Name]>;
export type Rows = { readonly [Name in PartName]: readonly Row<Name>[] };
export type OrganisationRow = z.infer<typeof organisationRow>;
