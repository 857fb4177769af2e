import { z } from 'zod';
import { reportRequestSchema } from '$lib/core/report/request';
import { apiReportSchema } from '$lib/core/report/response';
import { problemResponse, questionnaireListResponse, questionnaireResponse } from './responses';

const problems: Readonly<Record<number, string>> = {
	400: 'The body is not valid JSON.',
	404: 'There is no such questionnaire.',
	405: 'The address does not take this method.',
	413: 'The body is larger than 1 MB.',
	415: 'The body is not application/json.',
	422: 'The body contradicts itself or names what does not exist; `errors` names each path.',
	429: 'Too many requests from this client; Retry-After says how many seconds to wait.'
};

/** The OpenAPI 3.1 document, made from the schemas that check requests and that the tests hold answers against. */
export function openApiDocument(): object {
	return {
		openapi: '3.1.1',
		info: {
			title: 'Gegenprobe',
			version: '1',
			description:
				'Questionnaires and reports. Everything is stateless: what is sent is answered and not stored. ' +
				'The same body, with its date in subject.asOf, gives the same bytes.',
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/api/v1' }],
		paths: {
			'/questionnaires': {
				get: {
					operationId: 'listQuestionnaires',
					summary: 'All questionnaires in their current version',
					responses: { 200: json('The questionnaires.', 'QuestionnaireList'), ...refusals(405) }
				}
			},
			'/questionnaires/{id}': {
				get: {
					operationId: 'getQuestionnaire',
					summary: 'One questionnaire with its items in both languages',
					parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
					responses: { 200: json('The questionnaire.', 'Questionnaire'), ...refusals(404, 405) }
				}
			},
			'/reports': {
				post: {
					operationId: 'makeReport',
					summary: 'A report from answers and KPIs; nothing is stored',
					requestBody: { required: true, ...content('application/json', 'ReportRequest') },
					responses: { 200: json('The report.', 'Report'), ...refusals(400, 405, 413, 415, 422, 429) }
				}
			}
		},
		components: {
			schemas: {
				QuestionnaireList: schemaOf(questionnaireListResponse),
				Questionnaire: schemaOf(questionnaireResponse),
				ReportRequest: schemaOf(reportRequestSchema),
				Report: schemaOf(apiReportSchema),
				Problem: schemaOf(problemResponse)
			}
		}
	};
}

/** The input side: what may be sent, and of answers a shape to which fields may be added later. */
function schemaOf(schema: z.ZodType): object {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
	return rest;
}

function json(description: string, schema: string): object {
	return { description, ...content('application/json', schema) };
}

function refusals(...statuses: number[]): Record<number, object> {
	return Object.fromEntries(
		statuses.map((status) => [
			status,
			{
				description: problems[status],
				...(status === 429 && { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } } }),
				...content('application/problem+json', 'Problem')
			}
		])
	);
}

function content(type: string, schema: string): object {
	return { content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } } };
}
