import * as assessments from '../assessments';
import * as interviews from '../interviews';
import { current } from '../questionnaires';
import * as reports from '../reports';
import type { OrganisationVisit } from '../visits';
import { answer, type Mood } from './answers';
import { chanceOf } from './chance';
import { given, type Stage } from './stage';

export interface Interview {
	/** The function of whoever is asked. */
	readonly interviewed: string;
	readonly mood: Mood;
	readonly sentence: string;
	/** What is known of customers, as it was typed. */
	readonly worksheet: Readonly<Record<string, string>>;
}

/** Writes down what somebody says in an interview, and finishes its report. */
export async function interview(
	{ database, day }: Stage,
	{ scope, organisation }: OrganisationVisit,
	{ interviewed, mood, sentence, worksheet }: Interview
): Promise<void> {
	const questionnaire = current('executive');
	const key = await interviews.begin(scope, { questionnaire, interviewed, locale: 'de', key: '' });
	const opened = assessments.scopeOf(key, database);
	await assessments.saveAnswers(opened, answer(questionnaire, mood, chanceOf(organisation.name), day));
	await assessments.saveSentence(opened, sentence);
	await assessments.saveWorksheet(opened, worksheet);
	await reports.finish(opened, given(await assessments.load(opened)));
}
