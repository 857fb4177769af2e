import { expect, it } from 'vitest';
import { isUnavailable, StorageError } from '../../../src/lib/server/db';

it.each([
	['08006', 'the connection broke off'],
	['57P01', 'the server is shut down'],
	['57P03', 'it is starting up'],
	['53100', 'its disk is full'],
	['53200', 'it has no memory left'],
	['53300', 'it has no connection left']
])('%s, as %s, is told as something to come again for', (code) => {
	expect(isUnavailable(new StorageError('Failed.', code))).toBe(true);
});

it.each(['23505', '42501', '57014', '40P01'])('%s is a failure of the program', (code) => {
	expect(isUnavailable(new StorageError('Failed.', code))).toBe(false);
	expect(isUnavailable(new Error(code))).toBe(false);
});
