import { encode } from 'uqr';
import { resumeAt, steps } from './steps';
import { openAssessment } from './open-assessment';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const { questionnaire, drafts, organisation, unit, latestReport, sentence, worksheet } = await openAssessment(
		params.key
	);
	const address = `${url.origin}/check/${params.key}`;
	const isAnswered = (item: string) => Boolean(drafts.get(item)?.value);
	return {
		base: `/check/${params.key}`,
		address,
		qr: encode(address, { ecc: 'M', border: 2 }).data,
		name: [organisation, unit].filter(Boolean).join(', '),
		questionnaire: questionnaire.title[locale],
		answered: questionnaire.items.filter(({ id }) => isAnswered(id)).length,
		count: questionnaire.items.length,
		hasReport: latestReport !== null,
		resume: `/check/${params.key}/${resumeAt(questionnaire, drafts)}`,
		steps: steps(questionnaire, drafts)
			.filter(({ kind }) => kind !== 'facts')
			.map(({ kind, path, part }) => {
				const of = questionnaire.parts.find(({ id }) => id === part);
				return {
					kind,
					path,
					title: of?.title[locale] ?? null,
					answered: of?.items.filter(isAnswered).length ?? null,
					count: of?.items.length ?? null,
					given:
						kind === 'sentence' ? Boolean(sentence) : kind === 'figures' ? Object.values(worksheet).some(Boolean) : null
				};
			})
	};
};
