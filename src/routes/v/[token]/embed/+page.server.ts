import { answering } from '../answering';
import { asking } from '../asking';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = asking;

export const actions: Actions = { default: answering };
