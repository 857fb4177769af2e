import { everyone, everyoneTo, members, type Access, type Form, type Here, type Row } from './expected';

const kpiReaders = members('analyst', 'admin', 'owner', 'consultant', 'caretaker');
const kpiKeepers = members('admin', 'owner', 'consultant', 'caretaker');

const customer = ({ organisation }: Here) => ({ token: organisation.voice.token });
const voice = ({ organisation: { voice } }: Here) => ({
	...{ form: voice.form, batch: voice.batch, sentence: voice.sentence }
});
const voiceForm = { name: 'Another form', threshold: '6', sentenceThreshold: '10', embedOrigins: '' };
/** A sheet needs a stamp that the page has had for two seconds. */
const sheet: Form = {
	who: everyoneTo(422),
	changesNothing: 'without a stamp; tried with one in voice-attacks.spec.ts'
};

/** The rows of what customers are asked, part of the matrix. */
export const voiceRows: Readonly<Record<string, Row>> = {
	// A company's customers: whoever has the form's link sees the form, and an account opens nothing of it.
	'/v/[token]': {
		who: everyone,
		isByLink: true,
		parameters: customer,
		shows: ({ organisation }) => `Shop ${organisation.mark}`,
		actions: { default: sheet }
	},
	'/v/[token]/embed': {
		who: everyone,
		isByLink: true,
		parameters: customer,
		shows: ({ organisation }) => `Shop ${organisation.mark}`,
		actions: { default: sheet }
	},
	'/v/[token]/logo': { who: everyone, isByLink: true, parameters: customer },

	// What the organisation makes of it.
	'/o/[organisation]/voice': { who: kpiReaders, shows: ({ organisation }) => `Till ${organisation.mark}` },
	'/o/[organisation]/voice/new': {
		who: kpiKeepers,
		actions: {
			default: {
				who: kpiKeepers,
				fields: () => ({ ...voiceForm, company: 'Shop', department: '', locale: 'en', periodKind: 'month' })
			}
		}
	},
	'/o/[organisation]/voice/[form=uuid]': {
		who: kpiReaders,
		parameters: voice,
		shows: ({ organisation }) => `Heard ${organisation.mark}`,
		actions: { pause: { who: kpiKeepers }, resume: { who: kpiKeepers, changesNothing: 'it is open' } }
	},
	'/o/[organisation]/voice/[form=uuid]/batches/[batch=uuid]': {
		who: kpiKeepers,
		parameters: voice,
		actions: { default: { who: kpiKeepers, fields: () => ({ reason: 'A test' }) } }
	},
	'/o/[organisation]/voice/[form=uuid]/close': {
		who: kpiKeepers,
		parameters: voice,
		actions: { default: { who: kpiKeepers } }
	},
	'/o/[organisation]/voice/[form=uuid]/delete': {
		who: kpiKeepers,
		parameters: voice,
		actions: { default: { who: kpiKeepers, fields: () => ({ keep: 'yes' }) } }
	},
	'/o/[organisation]/voice/[form=uuid]/sentences/[sentence=uuid]/remove': {
		who: kpiKeepers,
		parameters: voice,
		shows: ({ organisation }) => `Heard ${organisation.mark}`,
		actions: { default: { who: kpiKeepers } }
	},
	'/o/[organisation]/voice/[form=uuid]/settings': {
		who: kpiKeepers,
		parameters: voice,
		shows: ({ organisation }) => `Till ${organisation.mark}`,
		actions: { default: { who: kpiKeepers, fields: () => voiceForm } }
	},
	// This server has not made the link of a form that was written past it, and cannot print what it cannot make: it leads back to the form.
	'/o/[organisation]/voice/[form=uuid]/sheet': { who: leadingBack(kpiReaders), parameters: voice }
};

function leadingBack(who: Access): Access {
	const outcomes = Object.entries(who).map(([actor, outcome]) => [actor, outcome === 200 ? '303 /o/' : outcome]);
	return Object.fromEntries(outcomes) as Access;
}
