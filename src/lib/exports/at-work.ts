import { exportLine } from '$lib/server/exports';
import { fileMaker } from './make-file';

/** The files that this process makes in the background. */
export const filesAtWork = exportLine(fileMaker);
