import { setImmediate as nextTurn } from 'node:timers/promises';
import { ZipFile } from 'yazl';
import { METHOD_VERSION } from '$lib/core/report/build';
import { canonicalJson } from '../canonical-json';
import { record } from '../audit';
import type { OrganisationScope } from '../visits';
import { collect } from './collect';
import { hashOf } from './hash';
import { archiveFormat, archiveVersion, type Manifest, manifestName, organisationName } from './format';
import { partNames } from './rows';

export interface WrittenArchive {
	readonly bytes: Buffer;
	/** Of the manifest, which has the hash of everything else: shown to whoever exports and to whoever imports. */
	readonly sha256: string;
	readonly manifest: Manifest;
}

/** Makes the engagement file of an organisation. The same rows at the same moment give the same bytes. */
export async function write(scope: OrganisationScope, now: Date): Promise<WrittenArchive> {
	const { organisation, rows, openRounds } = await collect(scope);
	const contents: { readonly name: string; readonly bytes: Buffer; readonly rows: number }[] = [
		{ name: organisationName, bytes: Buffer.from(`${canonicalJson(organisation)}\n`), rows: 1 }
	];
	for (const name of partNames) {
		const lines = rows[name].map((row) => `${canonicalJson(row)}\n`);
		contents.push({ name: `${name}.jsonl`, bytes: Buffer.from(lines.join('')), rows: lines.length });
		await nextTurn();
	}
	const manifest: Manifest = {
		...{ format: archiveFormat, formatVersion: archiveVersion, madeAt: now.toISOString(), openRounds },
		method: METHOD_VERSION,
		organisation: organisation.name,
		files: contents.map(({ name, bytes, rows: count }) => {
			return { name, bytes: bytes.byteLength, sha256: hashOf(bytes), rows: count };
		})
	};
	const head = Buffer.from(`${canonicalJson(manifest)}\n`);
	const bytes = await zipped([{ name: manifestName, bytes: head }, ...contents], now);
	await (
		await scope.database
	).withScope({ organisationId: scope.organisationId }, (transaction) =>
		record(transaction, { organisationId: scope.organisationId }, scope.actor, 'organisation.exported')
	);
	return { bytes, sha256: hashOf(head), manifest };
}

async function zipped(
	files: readonly { readonly name: string; readonly bytes: Buffer }[],
	mtime: Date
): Promise<Buffer> {
	const zip = new ZipFile();
	for (const { name, bytes } of files) zip.addBuffer(bytes, name, { mtime, mode: 0o100644, compress: true });
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
