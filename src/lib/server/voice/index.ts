export { findAsked } from './asked';
export { batches, decide } from './batches';
export { kpiCounts, type VoiceKpiCounts } from './counted';
export {
	change,
	close,
	create,
	find,
	list,
	type NewVoiceForm,
	pause,
	remove,
	resume,
	type VoiceFormSaved
} from './forms';
export { linkOf, voiceLinks } from './links';
export { voicePace } from './pace';
export { listedSentences, removeSentence, sentences, type VoiceSentences } from './sentences';
export { newStamp, readStamp } from './stamp';
export { submit } from './submit';
export type { AskedForm, VoiceBatch, VoiceForm } from './types';
