import { m } from '$lib/i18n/generated/messages.js';
import type { VoiceForm } from '$lib/server/voice';

export const statusWords: Readonly<Record<VoiceForm['status'], () => string>> = {
	open: m.voice_status_open,
	paused: m.voice_status_paused,
	closed: m.voice_status_closed
};
