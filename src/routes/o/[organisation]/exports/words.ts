import type { ExportSubject } from '$lib/core/paper/export';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { publicationOf } from '$lib/server/closing/publication';
import { dayOf } from '$lib/server/day';
import { keptFileDays } from '$lib/core/data-protection/retention';
import type { FileExport } from '$lib/server/exports';
import { stampOf } from '$lib/server/live';
import * as rounds from '$lib/server/rounds';
import type { OrganisationScope } from '$lib/server/visits';
import { formatWords } from '$lib/ui/exports/format-words';
import { languageNames } from '$lib/ui/exports/language-names';
import { groupName } from '$lib/ui/results/words';

/** A file as the pages about it show it. */
export interface FileView {
	readonly id: string;
	readonly status: FileExport['status'];
	readonly progress: number;
	/** What it is made of, for example a round's results. */
	readonly name: string;
	/** Format, language, and whether names are hidden in it. */
	readonly kind: string;
	/** null until it is there. */
	readonly size: string | null;
	/** The last day on which it is kept, in words. */
	readonly until: string;
	/** Where the same can be asked for again; null where there is nothing left to make it of. */
	readonly again: string | null;
}

/** Names each file by what it is made of. Each round is read once. */
export async function fileViews(
	scope: OrganisationScope,
	files: readonly FileExport[],
	{ base, locale }: { readonly base: string; readonly locale: Locale }
): Promise<readonly FileView[]> {
	const all = files.length === 0 ? [] : await rounds.list(scope, { archived: 'both' });
	const names = new Map(all.map(({ id, name }) => [id, name]));
	return Promise.all(
		files.map(async (file): Promise<FileView> => {
			const { id, subject, format, status, progressPercent, byteSize, createdAt } = file;
			return {
				...{ id, status, progress: progressPercent },
				name: await nameOf(scope, subject, names, locale),
				kind: [
					formatWords(format).name,
					languageNames[file.locale],
					...('isWithoutNames' in subject && subject.isWithoutNames ? [m.exports_without_names()] : [])
				].join(', '),
				size: byteSize === null ? null : sizeWords(byteSize),
				until: formatDate(dayOf(new Date(createdAt.getTime() + keptFileDays * 86_400_000)), locale),
				again: againAt(base, subject, names)
			};
		})
	);
}

async function nameOf(
	scope: OrganisationScope,
	subject: ExportSubject,
	names: ReadonlyMap<string, string>,
	locale: Locale
): Promise<string> {
	if (subject.kind === 'course') return m.results_course_title();
	const round = names.get(subject.roundId);
	if (round === undefined) return m.exports_round_gone();
	if (subject.kind === 'invited') return m.exports_name_of({ round, what: m.exports_invited_sheet() });
	if (subject.kind === 'own-department') return m.exports_name_of({ round, what: m.results_own_title() });
	if (subject.kind !== 'group') return round;
	if (subject.isWithoutNames) return m.exports_name_of({ round, what: m.exports_one_department() });
	const published = await publicationOf(scope, subject.roundId);
	const group = published?.publication.groups.find(({ id }) => id === subject.groupId);
	return group ? m.exports_name_of({ round, what: groupName(group, locale) }) : round;
}

function againAt(base: string, subject: ExportSubject, names: ReadonlyMap<string, string>): string | null {
	if (subject.kind === 'course') return `${base}/course/export`;
	if (!names.has(subject.roundId)) return null;
	const round = `${base}/rounds/${subject.roundId}`;
	if (subject.kind === 'invited') return `${round}/invited`;
	return subject.kind === 'own-department' ? `${round}/results/own/export` : `${round}/results/export`;
}

/** Differs when a file's page does by itself. */
export function fileStamp({ status, progressPercent }: FileExport): string {
	return stampOf([status, progressPercent]);
}

function sizeWords(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000));
	return kilobytes < 1000 ? `${kilobytes} kB` : `${Math.round(kilobytes / 1000)} MB`;
}
