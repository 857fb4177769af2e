import { canonicalJson, sha256 } from '../canonical-json';

/** A short text that differs when what a page shows of it does. */
export function stampOf(shown: unknown): string {
	return sha256(canonicalJson(shown)).slice(0, 16);
}
