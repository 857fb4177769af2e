import { questionnaireList } from '$lib/server/api/questionnaires';
import { json } from '@sveltejs/kit';

export const GET = () => json(questionnaireList());
