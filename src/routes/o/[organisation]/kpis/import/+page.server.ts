import { fail, redirect } from '@sveltejs/kit';
import { openQuestions } from '$lib/core/kpi-import/questions';
import { m } from '$lib/i18n/generated/messages.js';
import * as imports from '$lib/server/kpi-imports';
import { unserialised } from '$lib/ui/unserialised';
import { requireOrganisation } from '../../../../signed-in';
import { fileProblem, mappingStep, openImport, previewStep, readFields, type Step } from './import-form';
import { importList } from './import-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	return { imports: await importList(scope, event.locals.locale) };
};

export const actions: Actions = {
	/** A file, one of its sheets, or a pasted table: shows how it was understood. */
	read: async (event) => {
		const { scope } = await requireOrganisation(event, 'kpis.change');
		const { fields, file } = await readFields(event.request);
		const given = new Map(fields);
		if (file !== null) {
			if (file.size > imports.limits.fileBytes)
				return refused({ step: 'upload', message: fileProblem('too-large'), text: '' });
			const read = await imports.readFile(new Uint8Array(await file.arrayBuffer()));
			if (!read.ok) return refused({ step: 'upload', message: fileProblem(read.reason), text: '' });
			const [only, another] = read.tables;
			if (another)
				return shown({
					step: 'sheet',
					fileName: file.name,
					sheets: read.tables.map(withBeginning),
					hidden: read.hidden
				});
			given.set('table', only?.text ?? '').set('fileName', file.name);
		} else if (fields.has('sheet')) {
			given.set('table', fields.get(`text.${fields.get('sheet')}`) ?? '');
		}
		const opened = await openImport(scope, given, event);
		return 'step' in opened ? refused(opened) : shown(await mappingStep(scope, opened, { isRefused: false }));
	},
	/** Back from the preview to the questions. */
	map: async (event) => {
		const { scope } = await requireOrganisation(event, 'kpis.change');
		const opened = await openImport(scope, (await readFields(event.request)).fields, event);
		return 'step' in opened ? refused(opened) : shown(await mappingStep(scope, opened, { isRefused: false }));
	},
	/** What would be entered. */
	preview: async (event) => {
		const { scope } = await requireOrganisation(event, 'kpis.change');
		const opened = await openImport(scope, (await readFields(event.request)).fields, event);
		if ('step' in opened) return refused(opened);
		if (opened.isAnew) return shown(await mappingStep(scope, opened, { isRefused: false }));
		if (openQuestions(opened.table.rows, opened.mapping, opened.context).length > 0) {
			return refused(await mappingStep(scope, opened, { isRefused: true }));
		}
		const planned = await imports.plan(scope, opened.table, opened.mapping, opened.context);
		return shown(await previewStep(scope, opened, { planned }));
	},
	enter: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const { fields } = await readFields(event.request);
		const opened = await openImport(scope, fields, event);
		if ('step' in opened) return refused(opened);
		const { table, mapping, fileName, context } = opened;
		const asked = {
			fileName,
			table,
			mapping,
			print: fields.get('print') ?? '',
			isPartial: fields.get('partial') === 'yes'
		};
		const entered = await imports.enter(scope, asked, context.locale);
		if (entered.kind === 'done') redirect(303, `/o/${organisation.slug}/kpis/import/${entered.id}?done=entered`);
		const message = entered.kind === 'refused' ? m.imports_problem_partial() : m.imports_problem_changed();
		return refused(await previewStep(scope, opened, { planned: entered.planned, message }));
	}
};

/** So much of a sheet tells it from the others. */
const beginningMax = 120;

function withBeginning({ name, text }: imports.NamedTable) {
	const begins = text
		.replace(/[\t"]+/g, ' ')
		.trim()
		.slice(0, beginningMax);
	return { name, text, begins };
}

function shown(current: Step) {
	return unserialised({ current });
}

function refused(current: Step) {
	return fail(422, unserialised({ current }));
}
