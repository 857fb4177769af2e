import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { dimensions } from '$lib/core/catalogue';
import type { DimensionId } from '$lib/core/catalogue/types';
import type { ReportEdit } from '$lib/core/edits/edit';
import { editFields, readEdit } from '$lib/core/edits/read';
import { formatDate } from '$lib/core/format';
import type { Text } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as edits from '$lib/server/edits';
import type { OrganisationScope } from '$lib/server/visits';
import { readForm } from './read-form';

/** A report that somebody may edit: what it is of, what it recommends, and where its pages lie. */
export interface EditableReport {
	readonly scope: OrganisationScope;
	readonly target: edits.EditTarget;
	/** In the order of the rules. */
	readonly recommendations: readonly { readonly id: string; readonly title: Text }[];
	/** Dimensions that it says something about. */
	readonly dimensions: readonly DimensionId[];
	readonly page: string;
	/** What whoever writes has to know of it besides. */
	readonly note?: string;
}

/** What the page of an edit shows: every field as it holds now, and all earlier edits. */
export async function editView(
	report: EditableReport,
	{ locals: { locale }, url }: Pick<RequestEvent, 'locals' | 'url'>
) {
	const [last, ...earlier] = await edits.history(report.scope, report.target);
	const edit: ReportEdit = last?.edit ?? { summary: '', dimensions: {}, order: [], hidden: [] };
	const placeOf = (id: string) => edit.order.indexOf(id);
	const ordered =
		edit.order.length === 0
			? [...report.recommendations]
			: report.recommendations.toSorted((one, other) => placeOf(one.id) - placeOf(other.id));
	return {
		page: report.page,
		note: report.note ?? null,
		done: url.searchParams.get('done') === 'restored' ? m.edits_done_restored() : null,
		basedOn: last?.id ?? 0,
		summary: edit.summary,
		dimensions: dimensions
			.filter(({ id }) => report.dimensions.includes(id))
			.map(({ id, name }) => ({
				field: editFields.dimension(id),
				name: name[locale],
				text: edit.dimensions[id] ?? ''
			})),
		recommendations: ordered.map(({ id, title }, index) => ({
			...{ id, title: title[locale], place: index + 1, isHidden: edit.hidden.includes(id) },
			...{ placeField: editFields.place(id), hideField: editFields.hide(id) }
		})),
		versions: (last ? [last, ...earlier] : []).map(({ id, by, at, edit: of }, index) => ({
			...{ id, by, isNewest: index === 0, summary: of.summary },
			day: formatDate(dayOf(at), locale),
			comments: Object.keys(of.dimensions).length,
			hidden: of.hidden.length
		}))
	};
}

/** Saves the form of an edit and leads back to the report. */
export async function takeEdit(
	report: EditableReport,
	{ request, locals: { locale } }: Pick<RequestEvent, 'request' | 'locals'>
) {
	const typed = new Map<string, string>();
	for (const [name, value] of await readForm(request))
		if (typeof value === 'string') typed.set(name, value.replaceAll('\0', ''));
	const refuse = (
		status: 409 | 422,
		problems: readonly { readonly field: string; readonly message: string }[],
		basedOn: string
	) => fail(status, { problems, typed: { ...Object.fromEntries(typed), basedOn } });
	const read = readEdit(
		typed,
		report.recommendations.map(({ id }) => id)
	);
	const seen = typed.get('basedOn') ?? '0';
	if (!read.ok)
		return refuse(
			422,
			read.problems.map(({ field, message }) => ({ field, message: message[locale] })),
			seen
		);
	const saved = await edits.save(report.scope, report.target, read.edit, Number(seen) || null);
	if (saved.kind === 'done') redirect(303, `${report.page}${report.page.includes('?') ? '&' : '?'}done=edited`);
	const { by, at, id } = saved.newest;
	const day = formatDate(dayOf(at), locale);
	const message = by === null ? m.edits_changed_meanwhile({ day }) : m.edits_changed_meanwhile_by({ day, by });
	return refuse(409, [{ field: 'summary', message }], String(id));
}

/** Puts an earlier edit in the place of the one that holds; both stay. */
export async function restoreEdit(report: EditableReport, { request, url }: Pick<RequestEvent, 'request' | 'url'>) {
	const id = z.coerce
		.number()
		.int()
		.safeParse((await readForm(request)).get('version'));
	const all = await edits.history(report.scope, report.target);
	const was = all.find((each) => id.success && each.id === id.data);
	if (!was) redirect(303, url.pathname);
	await edits.save(report.scope, report.target, was.edit, all[0]?.id ?? null);
	redirect(303, `${url.pathname}?done=restored`);
}
