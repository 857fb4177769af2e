import { everyone, everyoneTo, members, type Here, type Row } from './expected';

const sharers = members('analyst', 'owner', 'consultant', 'caretaker');
const shared = ({ organisation: { share } }: Here) => ({ link: share.link });
const reader = ({ organisation: { share } }: Here) => ({ token: share.token });
const closed = ({ organisation }: Here) => ({ round: organisation.rounds.closed });
const terms = { label: 'Another board', valid: '30', locale: 'en', file: 'yes' };

/** The rows of links by which reports are read without an account, part of the matrix. */
export const shareRows: Readonly<Record<string, Row>> = {
	// Readers: whoever has the link reads what it leads to, and an account opens nothing more of it.
	'/s/[token]': {
		who: everyone,
		isByLink: true,
		parameters: reader,
		shows: ({ organisation }) => `Closed ${organisation.mark}`,
		actions: {
			default: { who: everyoneTo('303 /s/'), changesNothing: 'there is no password; tried with one in sharing.spec.ts' }
		}
	},
	'/s/[token]/file': { who: everyone, isByLink: true, parameters: reader },
	'/s/[token]/logo': { who: everyone, isByLink: true, parameters: reader },

	// Whoever shares: an assessment by its address, which has no report here, and an organisation's results by right.
	'/check/[key=key]/share': {
		who: everyoneTo('303 /check/'),
		isByLink: true,
		actions: {
			default: { who: everyoneTo(404), changesNothing: 'there is no report; tried with one in sharing.spec.ts' }
		}
	},
	// An organisation keeps it: whoever has the key sees whose it is. One that is nobody's has none (tests/storage/kept-look.test.ts).
	'/check/[key=key]/logo': { who: everyone, isByLink: true },
	'/check/[key=key]/share/[link=uuid]': { who: everyoneTo(404), isByLink: true, parameters: shared },
	'/check/[key=key]/share/[link=uuid]/revoke': {
		who: everyoneTo(404),
		isByLink: true,
		parameters: shared,
		actions: { default: { who: everyoneTo(404), changesNothing: 'the link is not of this assessment' } }
	},
	'/o/[organisation]/shares': { who: sharers, shows: ({ organisation }) => `Board ${organisation.mark}` },
	'/o/[organisation]/shares/[link=uuid]': {
		who: sharers,
		parameters: shared,
		shows: ({ organisation }) => `Board ${organisation.mark}`
	},
	'/o/[organisation]/shares/[link=uuid]/revoke': {
		who: sharers,
		parameters: shared,
		shows: ({ organisation }) => `Board ${organisation.mark}`,
		actions: { default: { who: sharers } }
	},
	'/o/[organisation]/rounds/[round=uuid]/results/share': {
		who: sharers,
		parameters: closed,
		shows: ({ organisation }) => `Closed ${organisation.mark}`,
		actions: { default: { who: sharers, fields: () => terms } }
	}
};
