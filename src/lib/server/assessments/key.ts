import { randomBytes } from 'node:crypto';
import { sha256 } from '../canonical-json';
import { database, type Database, type Transaction } from '../db';
import type { AssessmentScope } from './types';

/** The unguessable part of an assessment's address: 128 random bits as 22 characters of base64url. */
export function newKey(): string {
	return randomBytes(16).toString('base64url');
}

/** What is stored instead of the key: who reads the database cannot open an assessment's address. */
export function keyHash(key: string): string {
	return sha256(key);
}

/** Everything this key opens, and nothing else; in the database of this process unless another one is given. */
export function scopeOf(key: string, opened: Database | Promise<Database> = database()): AssessmentScope {
	return { database: opened, assessmentKeyHash: keyHash(key) };
}

/** Runs `work` in one transaction that sees this one assessment. */
export async function within<Result>(
	scope: AssessmentScope,
	work: (transaction: Transaction, endWithNext: () => void) => Promise<Result>
): Promise<Result> {
	const opened = await scope.database;
	return opened.withScope(scope, work);
}

/** One reading statement that sees this one assessment. */
export async function reading<Result>(
	scope: AssessmentScope,
	statement: (transaction: Transaction) => Promise<Result>
): Promise<Result> {
	const opened = await scope.database;
	return opened.read(scope, statement);
}

/** Whether a text has the form of a key; says nothing about an assessment. */
export function isKey(text: string): boolean {
	return /^[A-Za-z0-9_-]{22}$/.test(text);
}
