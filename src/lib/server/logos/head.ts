import { logos } from '../db/schema';

/** What a page has to know to show a logo: its version is a part of its address. */
export interface LogoHead {
	readonly version: string;
	readonly width: number;
	readonly height: number;
}

/** The columns of a head, for queries that read it along with something else. */
export const headColumns = { sha256: logos.sha256, width: logos.width, height: logos.height };

/** null: there is none. */
export function headOf(
	row: { readonly sha256: string; readonly width: number; readonly height: number } | null | undefined
): LogoHead | null {
	return row ? { version: versionOf(row), width: row.width, height: row.height } : null;
}

export function versionOf({ sha256 }: { readonly sha256: string }): string {
	return sha256.slice(0, 16);
}
