import { everyMember, everyoneTo, members, toLoginOrTo, type Access, type Here, type Row } from './expected';

const closed = ({ organisation }: Here) => ({ round: organisation.rounds.closed });
const filed = ({ organisation }: Here) => ({ export: organisation.fileExport });
const resultReaders = members('analyst', 'owner', 'consultant', 'caretaker');
const people = members('admin', 'owner');
const runners = members('admin', 'owner', 'consultant', 'caretaker');
const aStamp = () => 'data: ';
/** Whoever asked for it: even its owner sees no file of anybody else's. */
const askers: Access = { ...toLoginOrTo(404), owner: 200, caretaker: 200 };

/** Whoever may take along everything is led there. */
const leads: Access = { ...members('lead'), owner: '303 /o/' };

/** Those who may, led to where the reason stands why there is nothing. */
const resultReadersBack = Object.fromEntries(
	Object.entries(resultReaders).map(([actor, outcome]) => [actor, outcome === 200 ? '303 /o/' : outcome])
) as unknown as Access;

/** The rows of files that are taken along, and of what pages that were left open are told, part of the matrix. */
export const exportRows: Readonly<Record<string, Row>> = {
	'/check/[key=key]/export': { who: everyoneTo('303 /check/'), isByLink: true },
	'/check/[key=key]/export/[format=exportFormat]': {
		who: everyoneTo(404),
		isByLink: true,
		parameters: () => ({ format: 'csv' })
	},
	'/o/[organisation]/course/export': {
		who: resultReadersBack,
		actions: { default: { who: resultReadersBack, changesNothing: 'there is one round alone' } }
	},
	'/o/[organisation]/exports': { who: everyMember },
	'/o/[organisation]/exports/[export=uuid]': {
		who: askers,
		parameters: filed,
		shows: ({ organisation }) => `Closed ${organisation.mark}`
	},
	'/o/[organisation]/exports/[export=uuid]/delete': {
		who: askers,
		parameters: filed,
		actions: { default: { who: askers } }
	},
	'/o/[organisation]/exports/[export=uuid]/file': {
		who: askers,
		parameters: filed,
		shows: ({ organisation }) => `Filed ${organisation.mark}`
	},
	'/o/[organisation]/exports/[export=uuid]/live': { who: askers, parameters: filed, shows: aStamp },
	'/o/[organisation]/rounds/[round=uuid]/live': { who: runners, shows: aStamp },
	'/o/[organisation]/rounds/[round=uuid]/live/results': {
		who: members('lead', 'analyst', 'owner', 'consultant', 'caretaker'),
		shows: aStamp
	},
	'/o/[organisation]/rounds/[round=uuid]/invited': {
		who: people,
		actions: { default: { who: people, fields: () => ({ format: 'csv', language: 'en' }) } }
	},
	'/o/[organisation]/rounds/[round=uuid]/results/export': {
		who: resultReaders,
		parameters: closed,
		shows: ({ organisation }) => `Measured ${organisation.mark}`,
		actions: {
			default: { who: resultReaders, fields: () => ({ content: 'round', format: 'csv', language: 'en' }) }
		}
	},
	'/o/[organisation]/rounds/[round=uuid]/results/own/export': {
		who: leads,
		parameters: closed,
		actions: { default: { who: leads, fields: () => ({ format: 'csv', language: 'en' }) } }
	}
};
