import type { z } from 'zod';
import { environmentTopics } from './environment';

const widthMax = 110;

const preamble = [
	'All variables of Gegenprobe, each with its default or an example. In a copy named `.env` they hold for `npm start` and every',
	'other command of package.json, unless the environment says otherwise. Made by `npm run env-example`.'
];

/** The text of `.env.example`: every variable with its meaning, commented out, so that the file as it stands changes nothing. */
export function environmentExample(): string {
	const topics = environmentTopics.map(({ title, variables }) => {
		const entries = Object.entries(variables).map(([name, variable]) => entryOf(name, variable));
		return [`## ${title}`, ...entries].join('\n\n');
	});
	return `${[preamble.map(comment).join('\n'), ...topics].join('\n\n')}\n`;
}

function entryOf(name: string, variable: z.ZodType): string {
	const { description = '', example } = variable.meta() ?? {};
	const standard = variable.safeParse(undefined).data;
	const isStandard = typeof standard === 'string' || typeof standard === 'number';
	const value = isStandard ? String(standard) : typeof example === 'string' ? example : '';
	const lines = linesOf(`${description}${isStandard ? '' : value === '' ? '' : ' For example:'}`);
	return [...lines.map(comment), `#${name}=${value.includes(' ') ? `"${value}"` : value}`].join('\n');
}

function linesOf(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < widthMax) lines.splice(-1, 1, `${last} ${word}`);
		else lines.push(word);
	}
	return lines;
}

function comment(line: string): string {
	return `# ${line}`;
}
