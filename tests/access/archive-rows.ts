import { colleagues, everyoneTo, members, signedIn, type Form, type Row } from './expected';

const takers = members('owner', 'caretaker');
const openers = colleagues('consultant', 'caretaker');

const withoutFile = (who: Form['who']): Form => ({
	who,
	changesNothing: 'without a file; tried with one in tests/storage/archive and archive.spec.ts'
});

/** The rows of engagement files, part of the matrix. */
export const archiveRows: Readonly<Record<string, Row>> = {
	'/o/import': { who: signedIn, actions: { default: withoutFile(signedIn) } },
	'/p/[practice]/clients/import': { who: openers, actions: { default: withoutFile(openers) } },
	'/o/[organisation]/archive': { who: takers, shows: ({ organisation }) => organisation.mark },
	'/o/[organisation]/archive/file': { who: everyoneTo(405), actions: { POST: { who: takers } } }
};
