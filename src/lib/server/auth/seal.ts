import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { config } from '../config';
import type { Database } from '../db';
import { secrets } from '../db/schema';

/** What a sealed text is for; one sealed for something else does not open. */
type Use = 'totp' | 'assessment-key' | 'sign-on' | 'way-on' | 'device' | 'share';

/** Keeps texts in the database that a copy of the table alone must not give away. */
export interface Seal {
	seal(text: string, use: Use): string;
	/** Throws where the text was changed, or sealed with another key or for another use. */
	open(sealed: string, use: Use): string;
	/** 43 characters of base64url that only this key makes of a name: the same each time, so that nothing has to be kept. */
	token(name: string): string;
}

const version = 'v1';

const seals = new WeakMap<Database, Promise<Seal>>();

/** The seal of a database, made once a process; a failure is not kept. */
export async function sealOf(database: Database | Promise<Database>): Promise<Seal> {
	const opened = await database;
	const known = seals.get(opened);
	if (known) return known;
	const made = createSeal(opened, config().secretKey);
	seals.set(opened, made);
	made.catch(() => seals.delete(opened));
	return made;
}

/**
 * AES-256-GCM under a key from `secretKey`. Where none is configured, one is made at first and kept in the database: that guards a
 * copied table, not a copied database.
 */
export async function createSeal(database: Database, secretKey: string | null): Promise<Seal> {
	const secret = secretKey ?? (await ownSecret(database));
	const key = Buffer.from(hkdfSync('sha256', secret, '', 'gegenprobe seal', 32));
	const tokenKey = Buffer.from(hkdfSync('sha256', secret, '', 'gegenprobe token', 32));
	return {
		seal(text, use) {
			const nonce = randomBytes(12);
			const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(use));
			const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
			return [version, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
		},
		open(sealed, use) {
			const [named, nonce = '', content = ''] = sealed.split('.');
			const bytes = Buffer.from(content, 'base64url');
			if (named !== version || bytes.length < 16) throw new Error('A sealed text of another form.');
			const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
				.setAAD(Buffer.from(use))
				.setAuthTag(bytes.subarray(-16));
			return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
		},
		token: (name) => createHmac('sha256', tokenKey).update(name).digest('base64url')
	};
}

/**
 * Whether this is the key with which the process before, or beside, has sealed; notes which one it is now. Six characters of a hash stand for
 * it, by which nobody finds it.
 */
export async function isKnownKey(database: Database, seal: Seal): Promise<boolean> {
	const secret = seal.token('which key').slice(0, 6);
	return database.withScope({ system: true }, async (transaction) => {
		const [known] = await transaction.delete(secrets).where(eq(secrets.name, keyNote)).returning();
		await transaction.insert(secrets).values({ name: keyNote, secret }).onConflictDoNothing();
		return known === undefined || known.secret === secret;
	});
}

/** What the note is called among the secrets. */
const keyNote = 'seal-note';

/** Several processes may start at once: whichever comes first, all take the same. */
async function ownSecret(database: Database): Promise<string> {
	const name = 'seal';
	return database.withScope({ system: true }, async (transaction) => {
		const secret = randomBytes(32).toString('base64url');
		await transaction.insert(secrets).values({ name, secret }).onConflictDoNothing();
		const [row] = await transaction.select({ secret: secrets.secret }).from(secrets).where(eq(secrets.name, name));
		if (!row) throw new Error('The sealing key was not kept.');
		return row.secret;
	});
}
