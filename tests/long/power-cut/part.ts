import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { Part } from '../parts';
import { markdownTable, quantile } from '../../table';
import { fastFolder } from '../../checks/fast-folder.js';
import { powerCut } from './power-cut';

/** `power-cut`: machines that lose their current, on the embedded engine. */
export const powerCutPart: Part = {
	name: 'power-cut',
	async run({ seed, isShort }, tell) {
		const program = fileURLToPath(new URL('writer.js', import.meta.url));
		const template = resolve('build/database-template');
		const figures = await powerCut({ rounds: isShort ? 8 : 400, seed, program, template, ...memory() }, tell);
		const { rounds, acknowledged, writes, synchronised, unsynchronised, startMilliseconds, broken } = figures;
		const starts = [quantile(startMilliseconds, 0.5), Math.max(...startMilliseconds)].map(
			(each) => `${Math.round(each)} ms`
		);
		const text = markdownTable(
			['', 'PGlite'],
			[
				['times without current', rounds.nothing + rounds.torn + rounds.everything],
				[
					'of these: nothing survives that was not synchronised, any part of it, all of it',
					Object.values(rounds).join(', ')
				],
				['writes and synchronisations recorded', `${writes}, ${synchronised}`],
				['acknowledged while that was recorded', acknowledged],
				['acknowledged before it was synchronised', unsynchronised],
				['start afterwards, middle and longest', starts.join(', ')],
				['lost, in part, or damaged', broken.length === 0 ? 0 : `${broken.length}: ${broken.slice(0, 3).join('; ')}`]
			]
		);
		return { text, document: 'docs/reliability.md', holds: broken.length === 0 && unsynchronised === 0 };
	}
};

function memory(): { readonly folder?: string } {
	const { TMPDIR: folder } = fastFolder();
	return folder === undefined ? {} : { folder };
}
