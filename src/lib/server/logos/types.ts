import type { LogoType } from '../db/schema/logos';

/** A logo as it may be stored and served. */
export interface CleanedLogo {
	readonly type: LogoType;
	readonly content: Buffer;
	/** Pixels, or units of an SVG. */
	readonly width: number;
	readonly height: number;
}

/** Why a file is no logo: it has too many bytes, or is none of the three kinds in a size and form that can be drawn. */
export type LogoRefusal = 'too-large' | 'unreadable';
