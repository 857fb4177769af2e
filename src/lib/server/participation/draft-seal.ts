import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { DraftContent } from './types';

/** Drafts are filled up to multiples of this many bytes, so that their length says nothing of how much was answered. */
const bytesStep = 2_048;

const emptyDraft: DraftContent = { answers: {}, sentence: '', isCustomerFacing: null };

export function sealEmpty(key: string): string {
	return sealDraft(emptyDraft, key);
}

/** AES-256-GCM under a key that follows from the draft's own, which is stored nowhere: only its holder can open it again. */
export function sealDraft(content: DraftContent, key: string): string {
	const bytes = Buffer.from(JSON.stringify(content));
	// Blanks behind a JSON text mean nothing to whoever reads it.
	const filled = Buffer.concat([bytes, Buffer.alloc(bytesStep - (bytes.length % bytesStep), ' ')]);
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce);
	return Buffer.concat([nonce, cipher.update(filled), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** Throws where the text was changed, or sealed with another key. */
export function openDraft(sealed: string, key: string): DraftContent {
	const bytes = Buffer.from(sealed, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytes.subarray(0, 12)).setAuthTag(
		bytes.subarray(-16)
	);
	const opened = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
	return JSON.parse(opened.toString('utf8')) as DraftContent;
}

function secretOf(key: string): Buffer {
	return Buffer.from(hkdfSync('sha256', key, '', 'gegenprobe draft', 32));
}
