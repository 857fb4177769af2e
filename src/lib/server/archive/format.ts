import { z } from 'zod';
import { departmentsMax } from '$lib/core/organisation/department-tree';
import { type PartName, partNames } from './rows';

export const archiveFormat = 'gegenprobe-engagement';
export const archiveVersion = 1;

export const manifestName = 'manifest.json';
export const organisationName = 'organisation.json';

/** Every name that a file may have in there. */
export const fileNames: readonly string[] = [organisationName, ...partNames.map((name) => `${name}.jsonl`)];

/** What is accepted. A file of an organisation of 25,000 people with ten rounds lies far below. */
export const limits = { archiveBytes: 24_000_000, contentBytes: 160_000_000, rows: 300_000 } as const;

/** Each of these takes several statements of its own, or a place in a tree. */
const rowsOfPartMax: Partial<Record<PartName, number>> = {
	...{ questionnaires: 200, departments: departmentsMax, rounds: 2000, 'voice-forms': 2000, assessments: 2000 }
};

export function rowsMaxOf(name: PartName): number {
	return rowsOfPartMax[name] ?? limits.rows;
}

/** What one line may have, in bytes: what is read of a line takes many times its length in memory. Only models are long. */
const lineBytesOfPartMax: Partial<Record<PartName, number>> = {
	...{ reports: 3_000_000, publications: 24_000_000 }
};

export function lineBytesMaxOf(name: PartName): number {
	return lineBytesOfPartMax[name] ?? 1_000_000;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
	format: z.literal(archiveFormat),
	formatVersion: z.int().min(1),
	/** The version of `docs/method.md` of the program that made it. */
	method: z.string().max(20),
	madeAt: z.iso.datetime(),
	organisation: z.string().max(200),
	/** Rounds that were not closed, and so are not in it. */
	openRounds: z.int().min(0),
	files: z
		.array(z.strictObject({ name: z.string().max(100), bytes: z.int().min(0), sha256: hash, rows: z.int().min(0) }))
		.max(100)
});
export type Manifest = z.infer<typeof manifestSchema>;
