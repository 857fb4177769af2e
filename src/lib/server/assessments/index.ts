export { begin } from './begin';
export { isKey, keyHash, newKey, scopeOf } from './key';
export { create, destroy, importing, type ImportedAssessment, type NewAssessment } from './lifecycle';
export { fromDocument, readDocument, toDocument, type AssessmentDocument } from './document';
export { load, state } from './load';
export { readStrategy, readSubject } from './subject';
export { finish, report, reports, type FinishedReport } from './reports';
export { type DraftChange, saveAmbition, saveAnswers, saveSentence, saveSubject, saveWorksheet } from './save';
export type { Assessment, AssessmentScope, AssessmentSubject, ReportHead, Saved, StoredReport } from './types';
