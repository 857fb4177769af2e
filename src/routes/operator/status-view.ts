import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { JobState, Status } from '$lib/server/operation/status';
import { jobWords } from './job-words';

/** A section of the page: what is said, by what it is about. */
export interface FactSection {
	readonly title: string;
	readonly text?: string;
	readonly facts: readonly (readonly [name: string, value: string])[];
}

/** The page in words of one language. Times are in UTC, as the log's are. */
export function statusView(status: Status, locale: Locale) {
	const words = wordsIn(locale);
	return {
		at: words.moment(status.at),
		warnings: status.warnings,
		sections: [
			programSection(status, words),
			databaseSection(status, words),
			backupSection(status, words),
			mailSection(status, words),
			workSection(status, words)
		],
		jobs: status.jobs.map((job) => jobView(job, words))
	};
}

export type StatusView = ReturnType<typeof statusView>;
type Words = ReturnType<typeof wordsIn>;

function wordsIn(locale: Locale) {
	const language = locale === 'de' ? 'de-DE' : 'en-GB';
	const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	return {
		moment: (at: Date) => `${moment.format(at)} UTC`,
		number: (value: number) => number.format(value),
		duration: (milliseconds: number) =>
			milliseconds < 1000 ? `${number.format(milliseconds)}\u00a0ms` : `${number.format(milliseconds / 1000)}\u00a0s`,
		size: (bytes: number | null) => {
			if (bytes === null) return m.operator_unknown();
			const megabytes = bytes / 1_000_000;
			return megabytes < 1000 ? `${number.format(megabytes)}\u00a0MB` : `${number.format(megabytes / 1000)}\u00a0GB`;
		}
	};
}

function programSection(status: Status, words: Words): FactSection {
	return {
		title: m.operator_program_title(),
		text: m.operator_program_text(),
		facts: [
			[m.operator_version(), status.version],
			[m.operator_runtime(), status.runtime],
			[m.operator_started(), words.moment(status.startedAt)],
			[m.operator_memory(), words.size(status.memoryBytes)]
		]
	};
}

function databaseSection(status: Status, words: Words): FactSection {
	const { used, idle, waiting } = status.connections;
	return {
		title: m.operator_database_title(),
		facts: [
			[m.operator_engine(), status.engine === 'embedded' ? m.operator_engine_embedded() : m.operator_engine_postgres()],
			[m.operator_database_size(), words.size(status.databaseBytes)],
			[m.operator_disk_free(), words.size(status.freeBytes)],
			[
				m.operator_migrations(),
				m.operator_migrations_value({
					number: words.number(status.migrations.length),
					last: status.migrations.at(-1) ?? ''
				})
			],
			[
				m.operator_connections(),
				m.operator_connections_value({
					used: words.number(used),
					idle: words.number(idle),
					waiting: words.number(waiting)
				})
			]
		]
	};
}

function backupSection({ backup: { last, failure }, engine }: Status, words: Words): FactSection {
	const made = last && m.operator_backup_made({ moment: words.moment(last.at), size: words.size(last.bytes) });
	const failed =
		failure && m.operator_backup_failed_value({ moment: words.moment(failure.at), reason: failure.reason });
	return {
		title: m.operator_backup_title(),
		text: engine === 'embedded' ? m.operator_backup_text_embedded() : m.operator_backup_text_postgres(),
		facts: [
			[m.operator_backup_last(), made ?? m.operator_backup_none()],
			...(failed ? [[m.operator_backup_failed(), failed] as const] : [])
		]
	};
}

function mailSection({ mails }: Status, words: Words): FactSection {
	const title = m.operator_mail_title();
	if (mails === null) return { title, text: m.operator_mail_none(), facts: [] };
	return {
		title,
		facts: [
			[m.operator_mail_sent(), words.number(mails.sent)],
			[m.operator_mail_failed(), words.number(mails.failed)]
		]
	};
}

function workSection(status: Status, words: Words): FactSection {
	return {
		title: m.operator_work_title(),
		facts: [
			[m.operator_work_files(), words.number(status.fileOrders)],
			[m.operator_work_rounds(), words.number(status.openRounds)]
		]
	};
}

function jobView({ name, dueAt, endedAt, milliseconds, failures }: JobState, words: Words) {
	return {
		name,
		words: jobWords(name),
		last: endedAt === null ? m.operator_job_never() : words.moment(endedAt),
		took: milliseconds === null ? null : words.duration(milliseconds),
		due: words.moment(dueAt),
		failures
	};
}
