import { openApiDocument } from '$lib/server/api/openapi';
import { json } from '@sveltejs/kit';

export const GET = () => json(openApiDocument());
