import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filesUnder } from '../../house/files';
import { get } from './call';

const documentSchema = z.object({
	openapi: z.literal('3.1.1'),
	servers: z.array(z.object({ url: z.string() })),
	paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) }))),
	components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) })
});

describe('the OpenAPI document', async () => {
	const { body, text } = await get.openApi();
	const { paths, components, servers } = documentSchema.parse(body);

	it('describes every route there is, and no other', () => {
		const routes = filesUnder('src/routes/api')
			.filter((path) => path.endsWith('+server.ts') && !path.includes('openapi.json'))
			.map((path) =>
				path
					.replace('src/routes', '')
					.replace('/+server.ts', '')
					.replace(/\[(\w+)\]/g, '{$1}')
			);
		expect(
			Object.keys(paths)
				.map((path) => `${servers[0]?.url}${path}`)
				.toSorted()
		).toEqual(routes.toSorted());
	});

	it('points only to schemas it holds', () => {
		const targets = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target = '']) => target);
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets) {
			expect(components.schemas).toHaveProperty([target.replace('#/components/schemas/', '')]);
		}
	});

	it('says what a report needs', () => {
		expect(components.schemas.ReportRequest).toMatchObject({
			type: 'object',
			required: expect.arrayContaining(['questionnaire', 'locale', 'answers']),
			properties: { locale: { enum: ['de', 'en'] }, answers: { type: 'array' } }
		});
	});

	it('names every refusal of a report', () => {
		expect(Object.keys(paths['/reports']?.post?.responses ?? {})).toEqual(
			expect.arrayContaining(['200', '400', '405', '413', '415', '422', '429'])
		);
	});
});
