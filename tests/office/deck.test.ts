import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOffice } from '../checks/office.js';
import { decks } from '../unit/papers/pptx/decks';
import { deckOf, type ReadDeck } from '../unit/papers/pptx/read-deck';

/** All decks are opened by one process: starting it is most of the time. */
let folder: string;
const made: ReadDeck[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gegenprobe-office-'));
	for (const [place, [, paperOf, brand]] of decks.entries()) {
		const deck = await deckOf(paperOf(), brand);
		made.push(deck);
		await writeFile(join(folder, `deck${place}.pptx`), deck.bytes);
	}
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const files = decks.map((_, place) => join(folder, `deck${place}.pptx`));
	await run(await findOffice(), [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(decks.map(([name], place) => ({ name, place })))('LibreOffice opens the deck of $name', ({ place }) => {
	it('with every slide, each under its title', async () => {
		const pages = await textOfPages(join(folder, `deck${place}.pdf`));
		const slides = made[place]?.slides ?? [];
		expect(pages).toHaveLength(slides.length);
		const lost = slides
			.filter(({ title }, page) => !solid(pages[page] ?? '').includes(solid(title)))
			.map(({ title }) => title);
		expect(lost).toEqual([]);
	});
});

async function textOfPages(path: string): Promise<readonly string[]> {
	const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
	const document = await task.promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	await task.destroy();
	return pages;
}

/** Where lines break there is a blank or none. */
function solid(text: string): string {
	return text.replace(/\s+/gu, '');
}

async function run(command: string, commandArguments: readonly string[]): Promise<void> {
	const child = spawn(command, commandArguments, { stdio: 'ignore' });
	const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
	expect(code, `${command} failed`).toBe(0);
}
