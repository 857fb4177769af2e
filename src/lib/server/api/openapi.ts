import { z } from 'zod';
import type { ApiScope } from '$lib/core/access/api-scopes';
import { reportRequestSchema } from '$lib/core/report/request';
import { apiReportSchema } from '$lib/core/report/response';
import { tokenPrefix } from '../api-tokens/open';
import { kpiEntryRequest, kpiEntryResponse, kpiListResponse } from './kpi-responses';
import { problemResponse, questionnaireListResponse, questionnaireResponse } from './responses';
import { roundListResponse, roundResponse, roundResultsResponse } from './round-responses';

const problems: Readonly<Record<number, string>> = {
	400: 'The body is not valid JSON.',
	401: 'There is no token, or none that works.',
	403: 'The token may not do that; WWW-Authenticate names the scope it needs.',
	404: 'There is nothing with that id here.',
	405: 'The address does not take this method.',
	412: 'It is not the version that was expected; nothing was changed.',
	413: 'The body is larger than 1 MB.',
	415: 'The body is not application/json.',
	422: 'What was sent contradicts itself or names what does not exist; `errors` names each path.',
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
				'Questionnaires and reports are stateless and need no account: what is sent is answered and not stored, and the same body, with its ' +
				'date in subject.asOf, gives the same bytes. Rounds and KPIs are those of one organisation, opened by a token that it makes on its ' +
				'page “API”. A token may never do more than whoever made it may at that moment, and of that only what its scopes name.',
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
					parameters: [inPath('id')],
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
			},
			'/rounds': {
				get: {
					operationId: 'listRounds',
					summary: 'The rounds of the organisation, the newest first',
					...needs('rounds.read'),
					parameters: [query('after', 'The last round of the part before; `next` names it.')],
					responses: { 200: json('Up to 100 rounds.', 'RoundList'), ...refusals(401, 403, 405, 422, 429) }
				}
			},
			'/rounds/{id}': {
				get: {
					operationId: 'getRound',
					summary: 'One round',
					...needs('rounds.read'),
					parameters: [inPath('id')],
					responses: { 200: json('The round.', 'Round'), ...refusals(401, 403, 404, 405, 429) }
				}
			},
			'/rounds/{id}/results': {
				get: {
					operationId: 'getRoundResults',
					summary:
						'What was published of a closed round: aggregated figures, with the same parts withheld as on the screen',
					...needs('results.read'),
					parameters: [inPath('id')],
					responses: { 200: json('The results.', 'RoundResults'), ...refusals(401, 403, 404, 405, 429) }
				}
			},
			'/kpis': {
				get: {
					operationId: 'listKpis',
					summary: 'The KPIs of the organisation and its departments by period',
					...needs('kpis.read'),
					parameters: [query('year', 'Only periods that begin in this year, for example 2026.')],
					responses: { 200: json('The KPIs.', 'KpiList'), ...refusals(401, 403, 405, 422, 429) }
				}
			},
			'/kpis/{period}': {
				put: {
					operationId: 'enterKpis',
					summary: 'Enter KPIs of a period: those named are replaced, all others stay, and the history keeps both',
					...needs('kpis.write'),
					parameters: [
						{ ...inPath('period'), description: 'A year, quarter or month: 2026, 2026-Q3, 2026-09.' },
						query('department', 'Whose they are; without it the whole organisation’s.'),
						header('If-Match', 'The version it builds on, for example "42".'),
						header('If-None-Match', '*: only where nothing is entered yet.')
					],
					requestBody: { required: true, ...content('application/json', 'KpiEntryRequest') },
					responses: {
						200: json('The KPIs were changed. ETag is their version.', 'KpiEntry'),
						201: json('They were entered. ETag is their version.', 'KpiEntry'),
						...refusals(400, 401, 403, 404, 405, 412, 413, 415, 422, 429)
					}
				}
			}
		},
		components: {
			securitySchemes: {
				token: { type: 'http', scheme: 'bearer', description: `A token of an organisation: ${tokenPrefix}…` }
			},
			schemas: {
				QuestionnaireList: schemaOf(questionnaireListResponse),
				Questionnaire: schemaOf(questionnaireResponse),
				ReportRequest: schemaOf(reportRequestSchema),
				Report: schemaOf(apiReportSchema),
				RoundList: schemaOf(roundListResponse),
				Round: schemaOf(roundResponse),
				RoundResults: schemaOf(roundResultsResponse),
				KpiList: schemaOf(kpiListResponse),
				KpiEntry: schemaOf(kpiEntryResponse),
				KpiEntryRequest: schemaOf(kpiEntryRequest),
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

function needs(scope: ApiScope): object {
	return { security: [{ token: [] }], description: `Needs a token with the scope ${scope}.` };
}

function inPath(name: string): object {
	return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function query(name: string, description: string): object {
	return { name, in: 'query', description, schema: { type: 'string' } };
}

function header(name: string, description: string): object {
	return { name, in: 'header', description, schema: { type: 'string' } };
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
