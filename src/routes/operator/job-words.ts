import { m } from '$lib/i18n/generated/messages.js';

const words: Readonly<Record<string, () => string>> = {
	'action-reminders': m.operator_job_action_reminders,
	backup: m.operator_job_backup,
	closing: m.operator_job_closing,
	'expired-account-rows': m.operator_job_expired_account_rows,
	'expired-share-links': m.operator_job_expired_share_links,
	'file-exports': m.operator_job_file_exports,
	'finished-limits': m.operator_job_finished_limits,
	'intake-sweep': m.operator_job_intake_sweep,
	retention: m.operator_job_retention,
	'round-days': m.operator_job_round_days,
	'round-mails': m.operator_job_round_mails,
	'unaccepted-clients': m.operator_job_unaccepted_clients,
	'voice-sweep': m.operator_job_voice_sweep
};

/** What a job does; one of another version, which this one does not know, by its name. */
export function jobWords(name: string): string {
	return words[name]?.() ?? name;
}
