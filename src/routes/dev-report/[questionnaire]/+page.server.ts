import { buildReport } from '$lib/core/report/build';
import { sampleProfiles } from '$lib/core/sample';
import * as questionnaires from '$lib/server/questionnaires';
import { buildReportTexts } from '$lib/ui/report/build-texts';

export const load = ({ params, url, locals }) => {
	const questionnaire = questionnaires.current(params.questionnaire as 'executive');
	const profile = sampleProfiles.find(({ id }) => id === (url.searchParams.get('company') ?? 'manufacturer'))!;
	const ids = new Set(questionnaire.items.map(({ id }) => id));
	const mode = url.searchParams.get('mode');
	const answers = mode === 'empty' ? [] : profile.answers.filter(({ item }) => ids.has(item));
	const more =
		params.questionnaire === 'focus-or-obsession'
			? [6, 7, 8, 9].map((n) => ({ item: `contrast.${n}`, position: ((n * 3) % 7) + 1 }))
			: [];
	const report = buildReport({
		questionnaire,
		subject: profile.subject,
		answers: [...answers, ...more, ...(more.length ? [{ item: 'contrast.10', neither: true as const }] : [])] as never,
		kpis: mode ? {} : profile.kpis
	});
	const locale = url.searchParams.get('l') === 'en' ? ('en' as const) : ('de' as const);
	void locals;
	return { report, texts: buildReportTexts(report, questionnaire, locale), locale };
};
