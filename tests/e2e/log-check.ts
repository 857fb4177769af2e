import { readFileSync } from 'node:fs';
import { indiscreetLines } from '../access/logged';

/** When all specs are done: whatever they typed, opened and were shown, the server they shared has written nothing of it into its log. */
export default function checkLog(): void {
	const path = process.env.E2E_LOG;
	if (!path) throw new Error('Nobody knows where the server has logged.');
	const found = indiscreetLines(readFileSync(path, 'utf8'));
	if (found.length > 0) throw new Error(`The log says more than it may:\n${found.slice(0, 10).join('\n')}`);
}
