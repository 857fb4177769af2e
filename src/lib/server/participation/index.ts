export { askedRound, surroundings, type AskedGroup } from './asked-round';
export { answersWith, beginDraft, deleteDraft, draftsOf, loadDraft, saveDraft } from './drafts';
export { isFull } from './full';
export { findLink } from './link';
export { pace } from './pace';
export { receiptKeyOf } from './receipt-key';
export { isReceipt, receiptRound, withdraw } from './receipts';
export { submit, type Submission } from './submit';
export type { AskedRound, DraftContent, ParticipantLink, RoundPhase } from './types';
