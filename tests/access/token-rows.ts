import { everyoneTo, members, type Form, type Here, type Row } from './expected';
import { operator } from './world';

const givers = members('admin', 'owner');
const token = ({ organisation }: Here) => ({ token: organisation.apiToken });

/** A login opens nothing here: programs bring a token, which is tried in tests/storage/api-tokens. */
const withToken: Row = { who: everyoneTo(401) };
const intake: Form = {
	who: everyoneTo(415),
	changesNothing: 'a program sends JSON; tried in tests/storage/api-tokens'
};

/** The rows of programs, of their way in, and of who keeps the server running; part of the matrix. */
export const tokenRows: Readonly<Record<string, Row>> = {
	// One of us does, and to nobody else it is there.
	'/operator': { who: { ...everyoneTo(404), [operator]: 200 }, shows: () => '<title>Betrieb' },
	'/api/v1/rounds': withToken,
	'/api/v1/rounds/[id]': withToken,
	'/api/v1/rounds/[id]/results': withToken,
	'/api/v1/kpis': withToken,
	'/api/v1/kpis/[period]': { who: everyoneTo(405), parameters: () => ({ period: '2026' }), actions: { PUT: intake } },
	'/o/[organisation]/api': { who: givers, shows: ({ organisation }) => `Program ${organisation.mark}` },
	'/o/[organisation]/api/new': {
		who: givers,
		actions: { default: { who: givers, fields: () => ({ name: 'BI', days: '30', 'kpis.read': 'yes' }) } }
	},
	'/o/[organisation]/api/[token=uuid]/revoke': {
		who: givers,
		parameters: token,
		shows: ({ organisation }) => `Program ${organisation.mark}`,
		actions: { default: { who: givers } }
	}
};
