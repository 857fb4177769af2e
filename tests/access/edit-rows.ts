import { everyoneTo, members, type Access, type Form, type Here, type Row } from './expected';

const editors = members('analyst', 'owner', 'consultant', 'caretaker');
const closed = ({ organisation }: Here) => ({ round: organisation.rounds.closed });

/** There is no report here yet; what there is to edit is tried in edits.spec.ts. */
const noReport: Access = {
	...everyoneTo(404),
	...{ guest: '303 /login', analyst: '303 /check/', owner: '303 /check/' },
	...{ consultant: '303 /check/', caretaker: '303 /check/' }
};
const onNothing = (who: Access, changesNothing: string): Form => ({ who, changesNothing });

/** The rows of comments on reports, part of the matrix. */
export const editRows: Readonly<Record<string, Row>> = {
	'/check/[key=key]/edit': {
		who: noReport,
		isByLink: true,
		actions: {
			save: onNothing(noReport, 'there is no report'),
			restore: onNothing(noReport, 'there is no report')
		}
	},
	'/o/[organisation]/rounds/[round=uuid]/results/edit': {
		who: editors,
		parameters: closed,
		actions: {
			save: { who: editors, fields: () => ({ basedOn: '0', summary: 'A comment' }) },
			restore: onNothing(editors, 'there is no earlier version')
		}
	},
	'/o/[organisation]/rounds/[round=uuid]/results/groups/[group]/edit': {
		who: editors,
		parameters: (here) => ({ ...closed(here), group: here.organisation.department }),
		shows: ({ organisation }) => `Measured ${organisation.mark}`,
		actions: {
			save: { who: editors, fields: () => ({ basedOn: '0', summary: 'A comment' }) },
			restore: onNothing(editors, 'there is no earlier version')
		}
	}
};
