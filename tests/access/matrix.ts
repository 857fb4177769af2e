import { questionnaires } from '../../src/lib/core/catalogue';
import {
	colleagues,
	everyMember,
	everyone,
	everyoneTo,
	members,
	signedIn,
	toLoginOrTo,
	type Access,
	type Form,
	type Here,
	type Row
} from './expected';
import { actionRows } from './action-rows';
import { findingOf } from './closed-round';
import { exportRows } from './export-rows';
import { importRows } from './import-rows';
import { archiveRows } from './archive-rows';
import { shareRows } from './share-rows';
import { editRows } from './edit-rows';
import { tokenRows } from './token-rows';
import { voiceRows } from './voice-rows';
import { dayIn } from './world';

/** Forms of an assessment without account: whoever has its address may send them. */
const byKey: Form = {
	who: everyone,
	changesNothing: 'the address is the key; what it opens is tried in check.spec.ts'
};

/** Forms that ask for a password or a code first, which nobody here has. */
const withProof: Form = { who: signedIn, changesNothing: 'a password or a code is asked for first' };

/** Forms whose effect is tried where their proof, a code, link or file, is at hand. */
const elsewhere = (who: Access): Form => ({ who, changesNothing: 'tried with what belongs to it, in its own tests' });

/** Where nothing is answered yet that this page would be about. */
const nothingYet = everyoneTo('303 /check/');

const departments = members('admin', 'owner', 'caretaker');
const people = members('admin', 'owner');
const kpiReaders = members('analyst', 'admin', 'owner', 'consultant', 'caretaker');
const kpiKeepers = members('admin', 'owner', 'consultant', 'caretaker');
const resultReaders = members('analyst', 'owner', 'consultant', 'caretaker');
const runners = members('admin', 'owner', 'consultant', 'caretaker');
const onlyOwner = members('owner');
const inviters = members('admin', 'owner', 'caretaker');
const ownMembers = members('participant', 'lead', 'analyst', 'admin', 'owner');
const lead = colleagues('caretaker');

/** Whoever is logged in has no use for it. */
const onlyGuests: Access = { ...everyoneTo('303 /account'), guest: 200 };

const kpis = { department: '', 'nps.mode': 'known', 'nps.value': '13' };
const closed = ({ organisation }: Here) => ({ round: organisation.rounds.closed });
const drafts = ({ organisation }: Here) => ({ round: organisation.rounds.draft });
const named = ({ organisation }: Here) => ({ round: organisation.rounds.named });
const round = {
	...{ name: 'Another round', questionnaire: 'full', kind: 'anonymous', locale: 'en', threshold: '5' },
	...{ opensOn: '2099-01-01', closesOn: '2099-01-31' }
};
const { pulse } = questionnaires;
const [firstOfPulse] = pulse.items.map(({ id }) => id);
const participant = ({ organisation: { participant } }: Here) => ({
	token: participant.token,
	key: participant.draftKey,
	part: pulse.parts[0]?.id ?? ''
});
const receipt = ({ organisation: { participant } }: Here) => ({ key: participant.receiptKey });

const person = { name: 'Somebody else', email: '', role: 'participant', department: '' };

/**
 * Every address of the product, as its folder is written, and what each of us may there. The roles are named here on purpose and not
 * taken from the access table: this is what was promised, the table is what the program believes.
 */
export const matrix: Readonly<Record<string, Row>> = {
	// Public, the same for everybody.
	'/(static)/[locale=locale]': { who: everyone },
	'/(static)/[locale=locale]/advice': { who: everyone },
	'/(static)/[locale=locale]/advice/[dimension]': { who: everyone },
	'/(static)/[locale=locale]/method': { who: everyone },
	'/(static)/[locale=locale]/questions': { who: everyone },
	'/(static)/[locale=locale]/questions/[questionnaire]': { who: everyone },
	'/(static)/[locale=locale]/sample': { who: everyone },
	'/(static)/[locale=locale]/sample/[company]': { who: everyone },
	'/(static)/[locale=locale]/sources': { who: everyone },
	'/(bench)/floor': { who: everyoneTo(404) },
	'/[page=operatorPage]': { who: everyone },
	'/api/v1/openapi.json': { who: everyone },
	'/api/v1/questionnaires': { who: everyone },
	'/api/v1/questionnaires/[id]': { who: everyone },
	'/api/v1/reports': { who: everyoneTo(405), actions: { POST: { who: everyoneTo(415) } } },
	'/brand/[colour=colour].css': { who: everyone, parameters: () => ({ colour: 'c0392b' }) },
	'/healthz': { who: everyone },
	'/readyz': { who: everyone },
	'/language': { who: everyoneTo(405), actions: { POST: { who: everyone, changesNothing: 'it sets a cookie' } } },

	// An assessment without account: its address is the key, whoever has it.
	'/check/deleted': { who: everyone },
	'/check/open': { who: everyone, actions: { default: byKey } },
	'/check/start': { who: everyone, actions: { default: byKey } },
	'/check/[key=key]': { who: everyone, isByLink: true },
	'/check/[key=key]/ambition': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/claim': {
		who: everyone,
		isByLink: true,
		actions: {
			take: { ...byKey, who: toLoginOrTo(422) },
			release: { who: { ...toLoginOrTo(409), admin: 200, owner: 200, consultant: 200, caretaker: 200 } }
		}
	},
	'/check/[key=key]/compare': {
		who: everyone,
		isByLink: true,
		actions: { default: { ...byKey, who: everyoneTo(404) } }
	},
	'/check/[key=key]/compare/export/[format=exportFormat]': {
		who: everyoneTo(405),
		isByLink: true,
		parameters: () => ({ format: 'pdf' }),
		actions: { POST: { ...byKey, who: everyoneTo(404) } }
	},
	'/check/[key=key]/delete': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/download': { who: everyone, isByLink: true },
	'/check/[key=key]/figures': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/part/[part]': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/part/[part]/facts': { who: nothingYet, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/report': { who: nothingYet, isByLink: true },
	'/check/[key=key]/review': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/save': { who: everyoneTo(405), isByLink: true, actions: { POST: byKey } },
	'/check/[key=key]/sentence': { who: everyone, isByLink: true, actions: { default: byKey } },
	'/check/[key=key]/subject': { who: everyone, isByLink: true, actions: { default: byKey } },

	// A participant: the link and the key of the draft open it, whoever has them; an account opens nothing of it.
	'/r/receipt': {
		who: everyone,
		actions: { default: { who: everyone, changesNothing: 'it leads to the receipt whose key was typed' } }
	},
	'/r/receipt/[key=key]': {
		who: everyone,
		isByLink: true,
		parameters: receipt,
		shows: ({ organisation }) => `Company ${organisation.mark}`
	},
	'/r/receipt/[key=key]/withdraw': {
		who: everyone,
		isByLink: true,
		parameters: receipt,
		actions: { default: { who: everyone } }
	},
	'/r/[token]': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		shows: ({ organisation }) => `Controller ${organisation.mark}`,
		actions: { default: { who: everyone } }
	},
	'/r/[token]/logo': { who: everyone, isByLink: true, parameters: participant },
	'/r/[token]/[key=key]': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		shows: ({ organisation }) => `Round open ${organisation.mark}`
	},
	'/r/[token]/[key=key]/delete': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		actions: { default: { who: everyone } }
	},
	'/r/[token]/[key=key]/part/[part]': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		actions: { default: { who: everyone, fields: () => ({ [`value.${firstOfPulse}`]: 'level-2' }) } }
	},
	'/r/[token]/[key=key]/part/[part]/facts': {
		who: everyoneTo('303 /r/'),
		isByLink: true,
		parameters: participant,
		actions: { default: { who: everyone, changesNothing: 'the pulse asks for no evidence' } }
	},
	'/r/[token]/[key=key]/review': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		actions: { default: { who: everyone } }
	},
	'/r/[token]/[key=key]/save': {
		who: everyoneTo(405),
		isByLink: true,
		parameters: participant,
		actions: { POST: { who: everyone, fields: () => ({ [`value.${firstOfPulse}`]: 'level-2' }) } }
	},
	'/r/[token]/[key=key]/sentence': {
		who: everyone,
		isByLink: true,
		parameters: participant,
		actions: { default: { who: everyone, fields: () => ({ sentence: 'Listen more' }) } }
	},

	...voiceRows,
	...tokenRows,
	...editRows,
	...archiveRows,

	// Logging in.
	'/login': { who: onlyGuests, actions: { default: elsewhere(everyone) } },
	'/login/forgot': { who: everyone, actions: { default: elsewhere(everyone) } },
	'/login/second-factor': {
		who: onlyGuests,
		actions: { default: { who: { ...everyoneTo('303 /account'), guest: 410 } } }
	},
	'/login/sso': { who: everyoneTo(404) },
	'/login/sso/callback': { who: everyoneTo(404) },
	'/logout': { who: signedIn, actions: { default: elsewhere(everyone) } },
	'/signup': { who: onlyGuests, actions: { default: elsewhere(everyone) } },
	'/reset/[token]': { who: everyoneTo(404), actions: { default: elsewhere(everyoneTo(404)) } },
	'/verify/[token]': { who: everyoneTo(404), actions: { default: elsewhere(everyoneTo(404)) } },
	'/invitation/[token]': {
		who: everyone,
		isByLink: true,
		shows: ({ organisation }) => organisation.mark,
		actions: { default: { who: signedIn } }
	},

	// One’s own account.
	'/account': { who: signedIn },
	'/account/activity': { who: signedIn },
	'/account/delete': { who: signedIn, actions: { default: withProof } },
	'/account/email': { who: signedIn, actions: { default: withProof } },
	'/account/export': { who: signedIn },
	'/account/name': {
		who: signedIn,
		actions: { default: { who: signedIn, fields: () => ({ name: 'A new name', locale: 'de' }) } }
	},
	'/account/password': { who: signedIn, actions: { default: withProof } },
	'/account/second-factor': { who: signedIn, actions: { default: withProof } },
	'/account/second-factor/recovery-codes': {
		who: toLoginOrTo('303 /account/second-factor'),
		actions: { default: withProof }
	},
	'/account/second-factor/set-up': { who: toLoginOrTo('303 /account/second-factor'), actions: { default: withProof } },
	'/account/second-factor/switch-off': {
		who: toLoginOrTo('303 /account/second-factor'),
		actions: { default: withProof }
	},
	'/account/sessions': {
		who: signedIn,
		shows: () => 'Test',
		actions: { end: { ...withProof, fields: () => ({ session: '0' }) }, everywhere: elsewhere(signedIn) }
	},
	'/account/single-sign-on': { who: signedIn, actions: { default: elsewhere(toLoginOrTo(404)) } },
	'/account/single-sign-on/unlink': { who: toLoginOrTo(404), actions: { default: elsewhere(toLoginOrTo(404)) } },

	// An organisation.
	'/o/new': {
		who: signedIn,
		actions: { default: { who: signedIn, fields: () => ({ name: 'Another company' }) } }
	},
	'/o/[organisation]': { who: everyMember, shows: ({ organisation }) => organisation.mark },
	...actionRows,
	...exportRows,
	...shareRows,
	'/o/[organisation]/audit': { who: onlyOwner, shows: ({ organisation }) => `Actor ${organisation.mark}` },
	'/o/[organisation]/audit/export': {
		who: everyoneTo(405),
		actions: { POST: { who: onlyOwner } }
	},
	'/o/[organisation]/course': { who: resultReaders },
	'/o/[organisation]/sentences': { who: resultReaders },
	'/o/[organisation]/data-protection': {
		who: everyMember,
		shows: ({ organisation }) => `Controller ${organisation.mark}`
	},
	'/o/[organisation]/delete': {
		who: members('owner', 'caretaker'),
		actions: {
			default: {
				who: members('owner', 'caretaker'),
				fields: ({ organisation }) => ({ name: `Company ${organisation.mark}` })
			}
		}
	},
	'/o/[organisation]/departments': {
		who: members('analyst', 'admin', 'owner', 'consultant', 'caretaker'),
		shows: ({ organisation }) => `Department ${organisation.mark}`,
		actions: { default: { who: departments, fields: () => ({ entry: 'One more department' }) } }
	},
	'/o/[organisation]/departments/import': {
		who: departments,
		actions: {
			check: { who: departments, fields: () => ({ text: 'Sales' }), changesNothing: 'it is the preview' },
			import: { who: departments, fields: () => ({ text: 'Department\nSales' }) }
		}
	},
	'/o/[organisation]/departments/[department=uuid]': {
		who: departments,
		actions: {
			rename: { who: departments, fields: () => ({ name: 'Another name' }) },
			move: { who: departments, fields: () => ({ parent: '' }), changesNothing: 'it is at the top already' }
		}
	},
	'/o/[organisation]/departments/[department=uuid]/remove': {
		who: departments,
		actions: { default: { who: departments, fields: () => ({ place: '' }) } }
	},
	'/o/[organisation]/engagements': { who: onlyOwner, shows: () => 'firm-mark' },
	'/o/[organisation]/engagements/[engagement=uuid]': {
		who: onlyOwner,
		actions: { default: { who: onlyOwner, fields: () => ({ export: 'yes' }) } }
	},
	'/o/[organisation]/engagements/[engagement=uuid]/end': {
		who: onlyOwner,
		actions: { default: { who: onlyOwner } }
	},
	'/o/[organisation]/engagements/[engagement=uuid]/renew': {
		who: onlyOwner,
		parameters: ({ organisation }) => ({ engagement: organisation.pastEngagement }),
		actions: { default: { who: onlyOwner, fields: () => ({ 'read-results': 'yes' }) } }
	},
	'/o/[organisation]/findings': { who: resultReaders, shows: ({ organisation }) => `Measured ${organisation.mark}` },
	'/o/[organisation]/findings/[finding]/set-aside': {
		who: resultReaders,
		parameters: ({ organisation: { department, rounds } }) => ({ finding: findingOf(department, rounds.closed) }),
		shows: ({ organisation }) => `Measured ${organisation.mark}`,
		actions: { default: { who: resultReaders, fields: () => ({ reason: 'It is known' }) } }
	},
	'/o/[organisation]/findings/[finding]/take-up': {
		who: resultReaders,
		parameters: ({ organisation: { rounds } }) => ({ finding: findingOf('organisation', rounds.closed) }),
		shows: ({ organisation }) => `Known ${organisation.mark}`,
		actions: { default: { who: resultReaders } }
	},
	'/o/[organisation]/kpis': {
		who: kpiReaders,
		shows: ({ organisation }) => `Department ${organisation.mark}`
	},
	'/o/[organisation]/kpis/new': {
		who: kpiKeepers,
		actions: { default: { who: kpiKeepers, fields: () => ({ ...kpis, period: '2025-Q4' }) } }
	},
	'/o/[organisation]/kpis/[entry=uuid]': {
		who: kpiReaders,
		shows: ({ organisation }) => `Source ${organisation.mark}`,
		actions: { default: { who: kpiKeepers, fields: () => ({ ...kpis, period: '2025-Q2' }) } }
	},
	'/o/[organisation]/kpis/[entry=uuid]/delete': { who: kpiKeepers, actions: { default: { who: kpiKeepers } } },
	'/o/[organisation]/kpis/[entry=uuid]/history': {
		who: kpiReaders,
		shows: ({ organisation }) => `Author ${organisation.mark}`,
		actions: {
			default: { who: kpiKeepers, fields: ({ organisation }) => ({ version: String(organisation.kpiVersion) }) }
		}
	},
	'/o/[organisation]/kpis/course': {
		who: kpiReaders,
		shows: ({ organisation }) => `Department ${organisation.mark}`
	},
	'/o/[organisation]/kpis/deleted': { who: kpiReaders },
	...importRows,
	'/o/[organisation]/kpis/own': { who: kpiReaders, shows: ({ organisation }) => `Measure ${organisation.mark}` },
	'/o/[organisation]/kpis/own/new': {
		who: kpiKeepers,
		actions: { default: { who: kpiKeepers, fields: () => ({ name: 'Another measure', direction: 'lower' }) } }
	},
	'/o/[organisation]/kpis/own/[own=uuid]': {
		who: kpiKeepers,
		shows: ({ organisation }) => `Measure ${organisation.mark}`,
		actions: {
			default: { who: kpiKeepers, fields: () => ({ name: 'Renamed', direction: 'higher', measure: 'same' }) }
		}
	},
	'/o/[organisation]/kpis/own/[own=uuid]/retire': { who: kpiKeepers, actions: { default: { who: kpiKeepers } } },
	'/o/[organisation]/kpis/own/[own=uuid]/bring-back': {
		who: kpiKeepers,
		parameters: ({ organisation }) => ({ own: organisation.retiredKpi }),
		actions: { default: { who: kpiKeepers } }
	},
	'/o/[organisation]/leave': {
		who: ownMembers,
		actions: { default: { who: ownMembers, refused: ['owner'] } }
	},
	'/o/[organisation]/logo': { who: everyMember },
	'/o/[organisation]/people': { who: people, shows: ({ organisation }) => `Person ${organisation.mark}` },
	'/o/[organisation]/people/import': {
		who: people,
		actions: {
			check: { who: people, fields: () => ({ text: 'Name\nSomebody' }), changesNothing: 'it is the preview' },
			import: { who: people, fields: () => ({ text: 'Name\nSomebody' }) }
		}
	},
	'/o/[organisation]/people/invitations': {
		who: inviters,
		shows: ({ organisation }) => `guest@${organisation.mark}.example`,
		actions: {
			send: {
				who: inviters,
				fields: ({ organisation }) => ({
					email: 'somebody@example.org',
					role: organisation.mark.startsWith('gamma') ? 'owner' : 'analyst',
					department: ''
				})
			},
			resend: { who: inviters, fields: ({ organisation }) => ({ invitation: organisation.invitation }) },
			revoke: { who: inviters, fields: ({ organisation }) => ({ invitation: organisation.invitation }) }
		}
	},
	'/o/[organisation]/people/new': { who: people, actions: { default: { who: people, fields: () => person } } },
	'/o/[organisation]/people/ownership': {
		who: onlyOwner,
		actions: { default: elsewhere(onlyOwner) }
	},
	'/o/[organisation]/people/roles': { who: people },
	'/o/[organisation]/people/[person=uuid]': {
		who: people,
		actions: { default: { who: people, fields: () => person } }
	},
	'/o/[organisation]/people/[person=uuid]/remove': { who: people, actions: { default: { who: people } } },
	'/o/[organisation]/record': {
		who: members('owner', 'consultant', 'caretaker'),
		actions: {
			default: {
				who: members('owner', 'consultant', 'caretaker'),
				fields: () => ({ interviewed: 'The board', questionnaire: 'executive' })
			}
		}
	},
	'/o/[organisation]/rounds': { who: members('lead', 'analyst', 'admin', 'owner', 'consultant', 'caretaker') },
	'/o/[organisation]/rounds/new': { who: runners, actions: { default: { who: runners, fields: () => round } } },
	'/o/[organisation]/rounds/[round=uuid]': {
		who: runners,
		shows: ({ organisation }) => `Round open ${organisation.mark}`,
		actions: {
			pause: { who: runners },
			resume: { who: runners, changesNothing: 'it is running' },
			archive: { who: runners, changesNothing: 'it has not closed' },
			unarchive: { who: runners, changesNothing: 'it is not archived' }
		}
	},
	'/o/[organisation]/rounds/[round=uuid]/delete': {
		who: runners,
		parameters: drafts,
		actions: { default: { who: runners } }
	},
	'/o/[organisation]/rounds/[round=uuid]/end': { who: runners, actions: { default: { who: runners } } },
	'/o/[organisation]/rounds/[round=uuid]/extend': {
		who: runners,
		actions: { default: { who: runners, fields: () => ({ closesOn: dayIn(60) }) } }
	},
	'/o/[organisation]/rounds/[round=uuid]/groups': {
		who: runners,
		parameters: drafts,
		shows: ({ organisation }) => `Department ${organisation.mark}`,
		actions: {
			save: { who: runners },
			merge: { who: runners, changesNothing: 'there is nothing to merge' },
			split: { who: runners, fields: () => ({ split: 'none' }) },
			next: { who: runners }
		}
	},
	'/o/[organisation]/rounds/[round=uuid]/invite': {
		who: runners,
		shows: ({ organisation }) => `Leaders ${organisation.mark}`,
		actions: { default: { who: runners, changesNothing: 'there is no mail server' } }
	},
	'/o/[organisation]/rounds/[round=uuid]/invite/export': {
		who: everyoneTo(405),
		actions: { POST: { who: people } }
	},
	'/o/[organisation]/rounds/[round=uuid]/invite/sheet': {
		who: runners,
		shows: ({ organisation }) => `Leaders ${organisation.mark}`
	},
	'/o/[organisation]/rounds/[round=uuid]/launch': {
		who: runners,
		parameters: drafts,
		actions: { default: { who: runners } }
	},
	'/o/[organisation]/rounds/[round=uuid]/remind': {
		who: runners,
		actions: { default: { who: runners, changesNothing: 'there is no mail server' } }
	},
	'/o/[organisation]/rounds/[round=uuid]/results': {
		who: { ...resultReaders, lead: '303 /o/' },
		parameters: closed,
		shows: ({ organisation }) => `Measured ${organisation.mark}`
	},
	'/o/[organisation]/rounds/[round=uuid]/results/dimensions/[dimension]': {
		who: resultReaders,
		parameters: closed,
		shows: ({ organisation }) => `Measured ${organisation.mark}`
	},
	'/o/[organisation]/rounds/[round=uuid]/results/groups/[group]': {
		who: resultReaders,
		parameters: (here) => ({ ...closed(here), group: here.organisation.department }),
		shows: ({ organisation }) => `Measured ${organisation.mark}`
	},
	'/o/[organisation]/rounds/[round=uuid]/results/items/[item]': {
		who: resultReaders,
		parameters: (here) => ({ ...closed(here), item: firstOfPulse ?? '' }),
		shows: ({ organisation }) => `Measured ${organisation.mark}`
	},
	'/o/[organisation]/rounds/[round=uuid]/results/own': {
		who: { ...members('lead'), owner: '303 /o/' },
		parameters: closed
	},
	'/o/[organisation]/rounds/[round=uuid]/settings': {
		who: runners,
		parameters: drafts,
		shows: ({ organisation }) => `Round draft ${organisation.mark}`,
		actions: { default: { who: runners, fields: () => round } }
	},
	'/o/[organisation]/rounds/[round=uuid]/team': {
		who: people,
		parameters: named,
		shows: ({ organisation }) => `Person ${organisation.mark}`,
		actions: { default: { who: people, changesNothing: 'nobody is ticked' } }
	},
	'/o/[organisation]/rounds/[round=uuid]/threshold': {
		who: runners,
		actions: { default: { who: runners, fields: () => ({ threshold: '9' }) } }
	},
	'/o/[organisation]/settings': {
		who: departments,
		actions: {
			default: {
				who: departments,
				fields: () => ({ name: 'A', locale: 'en', timeZone: 'Europe/Berlin', retentionMonths: '12' })
			}
		}
	},

	'/o/[organisation]/settings/logo': {
		who: departments,
		actions: { default: { who: departments, changesNothing: 'a file belongs to it: tried in logos.spec.ts' } }
	},
	'/o/[organisation]/settings/logo/remove': { who: departments, actions: { default: { who: departments } } },
	'/o/[organisation]/settings/colour': {
		who: departments,
		actions: { default: { who: departments, fields: () => ({ accent: '#c0392b' }) } }
	},
	'/o/[organisation]/settings/colour/remove': { who: departments, actions: { default: { who: departments } } },
	'/o/[organisation]/kpis/value': {
		who: kpiReaders,
		shows: ({ organisation }) => `Department ${organisation.mark}`
	},

	// A practice.
	'/p/new': {
		who: signedIn,
		actions: { default: { who: signedIn, fields: () => ({ name: 'Another practice' }) } }
	},
	'/p/[practice]': { who: colleagues('consultant', 'caretaker'), shows: () => 'firm-mark' },
	'/p/[practice]/audit': { who: lead },
	'/p/[practice]/audit/export': { who: everyoneTo(405), actions: { POST: { who: lead } } },
	'/p/[practice]/clients/new': {
		who: colleagues('consultant', 'caretaker'),
		actions: { default: { who: colleagues('consultant', 'caretaker'), fields: () => ({ name: 'A new client' }) } }
	},
	'/p/[practice]/clients/[client]/end': { who: lead, actions: { default: { who: lead } } },
	'/p/[practice]/close': {
		who: lead,
		actions: { default: { who: lead, changesNothing: 'first the clients it looks after are handed over' } }
	},
	'/p/[practice]/logo': { who: colleagues('consultant', 'caretaker') },
	'/p/[practice]/settings': {
		who: lead,
		actions: { default: { who: lead, fields: () => ({ name: 'A' }) } }
	},
	'/p/[practice]/settings/logo': {
		who: lead,
		actions: { default: { who: lead, changesNothing: 'a file belongs to it: tried in logos.spec.ts' } }
	},
	'/p/[practice]/settings/logo/remove': { who: lead, actions: { default: { who: lead } } },
	'/p/[practice]/settings/colour': {
		who: lead,
		actions: { default: { who: lead, fields: () => ({ accent: '#2e7d32' }) } }
	},
	'/p/[practice]/settings/colour/remove': { who: lead, actions: { default: { who: lead } } },
	'/p/[practice]/team': {
		who: colleagues('consultant', 'caretaker'),
		actions: { default: { who: lead, fields: ({ world }) => ({ invitation: world.firm.invitation }) } }
	},
	'/p/[practice]/team/invite': {
		who: lead,
		actions: { default: { who: lead, fields: () => ({ email: 'somebody@example.org', role: 'consultant' }) } }
	},
	'/p/[practice]/team/leave': {
		who: colleagues('consultant', 'caretaker'),
		actions: { default: { who: colleagues('consultant', 'caretaker'), refused: ['caretaker'] } }
	},
	'/p/[practice]/team/[consultant=uuid]': {
		who: lead,
		actions: { default: { who: lead, fields: () => ({ role: 'lead' }) } }
	},
	'/p/[practice]/team/[consultant=uuid]/remove': { who: lead, actions: { default: { who: lead } } }
};
