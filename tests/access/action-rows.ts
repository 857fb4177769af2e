import { members, type Row } from './expected';
import { actionSeen } from './world';

const actionReaders = members('lead', 'analyst', 'admin', 'owner', 'consultant', 'caretaker');
const actionKeepers = members('analyst', 'admin', 'owner', 'consultant', 'caretaker');
/** What is recommended tells what was answered. */
const adviceReaders = members('analyst', 'owner', 'consultant', 'caretaker');

/** The rows of what is to be done, part of the matrix. */
export const actionRows: Readonly<Record<string, Row>> = {
	'/o/[organisation]/actions': { who: actionReaders, shows: ({ organisation }) => `Action ${organisation.mark}` },
	'/o/[organisation]/actions/advice': { who: adviceReaders },
	'/o/[organisation]/actions/calendar.ics': {
		who: actionReaders,
		shows: ({ organisation }) => `Action ${organisation.mark}`
	},
	'/o/[organisation]/actions/new': {
		who: actionKeepers,
		actions: { default: { who: actionKeepers, fields: () => ({ title: 'Another action', effort: '2' }) } }
	},
	'/o/[organisation]/actions/[action=uuid]': {
		who: actionReaders,
		shows: ({ organisation }) => `Action ${organisation.mark}`,
		actions: {
			move: { who: actionReaders, fields: () => ({ from: 'to-do', to: 'doing' }) },
			note: { who: actionReaders, fields: () => ({ note: 'Half of it is done' }) }
		}
	},
	'/o/[organisation]/actions/[action=uuid]/calendar.ics': {
		who: actionReaders,
		shows: ({ organisation }) => `Action ${organisation.mark}`
	},
	'/o/[organisation]/actions/[action=uuid]/delete': {
		who: actionKeepers,
		actions: { default: { who: actionKeepers } }
	},
	'/o/[organisation]/actions/[action=uuid]/drop': {
		who: actionReaders,
		actions: { default: { who: actionReaders, fields: () => ({ from: 'to-do', reason: 'Overtaken' }) } }
	},
	'/o/[organisation]/actions/[action=uuid]/edit': {
		who: actionKeepers,
		shows: ({ organisation }) => `Action ${organisation.mark}`,
		actions: {
			default: {
				who: actionKeepers,
				fields: () => ({ title: 'Another title', effort: '3', seen: actionSeen })
			}
		}
	}
};
