import { expect, it } from 'vitest';
import { chosenColour } from '../../../src/lib/core/branding/chosen';

const shown = '#0b5a57';

it.each([
	['nothing was changed', { typed: shown, picked: shown, shown }, shown],
	['one was picked', { typed: shown, picked: '#C0392B', shown }, '#c0392b'],
	['one was typed', { typed: '#C0392B', picked: shown, shown }, '#c0392b'],
	['both were changed', { typed: '#c0392b', picked: '#00ff00', shown }, '#c0392b'],
	['the hash sign was left out', { typed: ' C0392B ', picked: shown, shown }, '#c0392b'],
	['three digits were typed', { typed: '#c32', picked: shown, shown }, '#cc3322'],
	['the field was emptied', { typed: '', picked: shown, shown }, ''],
	['it is a name', { typed: 'dark red', picked: shown, shown }, 'dark red'],
	['after a refusal one was picked', { typed: 'dark red', picked: '#c0392b', shown: 'dark red' }, '#c0392b'],
	['the palette sent nothing', { typed: shown, picked: '', shown }, shown]
])('%s', (_, fields, chosen) => {
	expect(chosenColour(fields)).toBe(chosen);
});
