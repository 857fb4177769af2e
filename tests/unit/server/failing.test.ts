import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/commands/failing';
import { ConfigError } from '../../../src/lib/server/config';

const systemError = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('what whoever starts the product reads when it fails', () => {
	it.each([
		['EADDRINUSE', 'PORT'],
		['EADDRNOTAVAIL', 'HOST'],
		['EEXIST', 'DATA_DIR'],
		['EROFS', 'DATA_DIR'],
		['ENOSPC', 'DATA_DIR'],
		['EACCES', 'DATA_DIR'],
		['ENOTFOUND', 'DATABASE_URL'],
		['ECONNREFUSED', 'DATABASE_URL'],
		['28P01', 'DATABASE_URL'],
		['3D000', 'DATABASE_URL'],
		['ERR_INVALID_URL', 'DATABASE_URL'],
		['ERR_MODULE_NOT_FOUND', 'npm run build']
	])('is one line for %s, with what to look at: %s', (code, hint) => {
		const text = describeFailure(systemError(code, 'what happened'));
		expect(text).toMatch(/^what happened\. /);
		expect(text).toContain(hint);
		expect(text).not.toContain('\n');
	});

	it('is the advice alone where several attempts failed together', () => {
		const failed = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' });
		expect(describeFailure(failed)).toBe('Check DATABASE_URL, and whether the server is running.');
	});

	it('is the message of an error that explains itself, and the stack of one that nobody expected', () => {
		expect(describeFailure(new ConfigError('PORT must be a number.'))).toBe('PORT must be a number.');
		expect(describeFailure(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n\s+at /);
	});
});
