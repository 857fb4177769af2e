import { z } from 'zod';
import { kpiPeriodKinds } from '$lib/core/kpi/period';
import { locales } from '$lib/core/text';
import { originsMax, readOrigins } from '$lib/core/voice/origins';
import { voiceThresholds } from '$lib/core/voice/types';
import { m } from '$lib/i18n/generated/messages.js';
import type { VoiceForm, VoiceFormSaved } from '$lib/server/voice';
import { formChoice, formName } from '../../../form';
import { refuse } from '../../../refuse';
import { formId } from '../form-id';

/** What can be changed as long as there is the form. */
export const changeFields = z.object({
	name: formName(),
	threshold: wholeNumber(voiceThresholds.answers),
	sentenceThreshold: wholeNumber(voiceThresholds.sentences),
	embedOrigins: websites()
});

export const newFields = changeFields.extend({
	company: formName(),
	occasion: z
		.string()
		.max(200, { error: () => m.area_form_too_long({ most: 200 }) })
		.default(''),
	department: formId(),
	locale: formChoice(locales),
	periodKind: formChoice(kpiPeriodKinds),
	asksSentence: z.literal('yes').optional()
});

/** A form as its page shows it. */
export function typedOf(form: VoiceForm): Record<string, string> {
	return {
		name: form.name,
		threshold: String(form.threshold),
		sentenceThreshold: String(form.sentenceThreshold),
		embedOrigins: form.embedOrigins.join('\n')
	};
}

/** Why a form that was read could not be saved. */
export function refuseForm(saved: Exclude<VoiceFormSaved['kind'], 'done' | 'unknown'>, typed: Record<string, string>) {
	if (saved === 'name-taken') return refuse('name', m.voice_problem_name_taken(), typed);
	if (saved === 'department-unknown') return refuse('department', m.organisation_department_gone(), typed);
	return refuse('threshold', m.voice_problem_threshold_falls(), typed);
}

/** What was typed, from what was read. */
export function typedFrom(values: Partial<z.infer<typeof newFields>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value ?? '')])
	);
}

function wholeNumber({ min, max }: { readonly min: number; readonly max: number }) {
	const message = () => m.voice_problem_number({ least: min, most: max });
	return z
		.string({ error: message })
		.regex(/^\d{1,4}$/, { error: message })
		.transform(Number)
		.refine((number) => number >= min && number <= max, { error: message });
}

function websites() {
	return z
		.string()
		.max(6_000, { error: () => m.area_form_too_long({ most: 6_000 }) })
		.default('')
		.transform((typed, context) => {
			const read = readOrigins(typed);
			if (read.ok && read.origins.length <= originsMax) return [...read.origins];
			const message = read.ok
				? m.voice_problem_websites_many({ most: originsMax })
				: m.voice_problem_website({ wrong: read.wrong.slice(0, 60) });
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		});
}
