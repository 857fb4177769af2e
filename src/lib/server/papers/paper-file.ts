import type { Brand } from '$lib/core/branding/brand';
import type { Paper } from '$lib/core/paper/paper';

/** Sets a paper in one format. Gives its bytes piece by piece and its turn away between them: others are served meanwhile. */
export type PaperWriter = (paper: Paper, brand: Brand) => AsyncIterable<Uint8Array>;
