import { logoAt } from '../../logo';
import { openShownAssessment } from './open-assessment';
import type { LayoutServerLoad } from './$types';

/** An assessment that an organisation keeps appears in that organisation's look, as its files do. */
export const load: LayoutServerLoad = async (event) => {
	const { keeper } = await openShownAssessment(event);
	if (!keeper) return { accent: null, keeper: null };
	const { name, accent, logo } = keeper;
	return { accent, keeper: { name, logo: logoAt(logo, `/check/${event.params.key}`) } };
};
