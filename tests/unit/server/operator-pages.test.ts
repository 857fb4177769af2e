import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyOperatorPages, operatorPage } from '../../../src/lib/server/operator-pages';

describe("the operator's pages", () => {
	let dataDir: string;
	beforeEach(() => {
		dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-pages-'));
	});
	afterEach(() => rmSync(dataDir, { recursive: true }));

	it('are all empty at first', () => {
		expect(emptyOperatorPages(dataDir)).toHaveLength(6);
		expect(operatorPage('imprint', 'de', dataDir)).toBeNull();
	});

	it('are read once they are written, and white space is still empty', () => {
		mkdirSync(join(dataDir, 'pages'));
		writeFileSync(join(dataDir, 'pages', 'imprint.de.md'), '# Impressum\n');
		writeFileSync(join(dataDir, 'pages', 'imprint.en.md'), ' \n');
		expect(operatorPage('imprint', 'de', dataDir)).toBe('# Impressum\n');
		expect(emptyOperatorPages(dataDir)).toEqual([
			'pages/imprint.en.md',
			'pages/privacy.de.md',
			'pages/privacy.en.md',
			'pages/accessibility.de.md',
			'pages/accessibility.en.md'
		]);
	});
});
