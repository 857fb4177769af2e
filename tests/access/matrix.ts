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
	type Row
} from './expected';

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
const onlyOwner = members('owner');
const inviters = members('admin', 'owner', 'caretaker');
const ownMembers = members('participant', 'lead', 'analyst', 'admin', 'owner');
const lead = colleagues('caretaker');

/** Whoever is logged in has no use for it. */
const onlyGuests: Access = { ...everyoneTo('303 /account'), guest: 200 };

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
	'/o/[organisation]/audit': { who: onlyOwner, shows: ({ organisation }) => `Actor ${organisation.mark}` },
	'/o/[organisation]/audit/export': {
		who: everyoneTo(405),
		actions: { POST: { who: onlyOwner } }
	},
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
	'/o/[organisation]/leave': {
		who: ownMembers,
		actions: { default: { who: ownMembers, refused: ['owner'] } }
	},
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
	'/o/[organisation]/settings': {
		who: departments,
		actions: {
			default: {
				who: departments,
				fields: () => ({ name: 'A', locale: 'en', timeZone: 'Europe/Berlin', retentionMonths: '12' })
			}
		}
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
	'/p/[practice]/settings': {
		who: lead,
		actions: { default: { who: lead, fields: () => ({ name: 'A' }) } }
	},
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
