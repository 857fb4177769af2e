import type { Restored, Verified } from '$lib/server/backup';

const names: Readonly<Record<string, readonly [one: string, many: string]>> = {
	assessment_reports: ['stored report', 'stored reports'],
	round_publications: ['publication', 'publications']
};

/** What a backup was found to hold; a line a fact. */
export function toldOfBackup({ rows, head, documents, damaged, answers }: Verified): string[] {
	return [
		`Read back and verified: ${counted(rows, ['row', 'rows'])} of ${head.tables.length} tables${documentsIn(documents, damaged)}.`,
		...toldOfDamage(damaged),
		...(answers === 0
			? []
			: [
					`It holds ${counted(answers, ['answer or draft', 'answers and drafts'])} of surveys that have not ended. Delete it once they have, and a newer one is there.`
				])
	];
}

/** What was put in place and read back. */
export function toldOfRestored({ rows, tables, documents, damaged, head }: Restored): string[] {
	return [
		`Restored as of ${head.at}: ${counted(rows, ['row', 'rows'])} in ${tables} tables, each read back and found the same${documentsIn(documents, damaged)}.`,
		...toldOfDamage(damaged),
		...(head.withoutAnswers
			? [
					'It is an older backup: what people had answered in surveys that ran then is not in it. Their links work again, and they have to be asked anew.'
				]
			: [])
	];
}

function documentsIn(documents: Verified['documents'], damaged: Verified['damaged']): string {
	const texts = Object.entries(documents).map(([table, count]) =>
		counted(count - (damaged[table] ?? 0), names[table] ?? [table, table])
	);
	return texts.length === 0 ? '' : `; ${texts.join(' and ')} with their SHA-256 computed anew`;
}

function toldOfDamage(damaged: Verified['damaged']): string[] {
	return Object.entries(damaged).map(
		([table, count]) =>
			`Warning: ${counted(count, names[table] ?? [table, table])} did not have their SHA-256 any more when the backup was made. An older backup may hold them whole.`
	);
}

const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
