import type { Text } from '../text';

/** Where a figure came from whose counts are gone. `names`: of the forms. */
export function keptSource(names: string): Text {
	return { de: `Kundenformular: ${names}`, en: `Customer form: ${names}` };
}

/** Why the program wrote it into the worksheet. */
export const keptReason: Text = {
	de: 'Aus den Antworten der Kundschaft übernommen, bevor deren Auszählung gelöscht wurde.',
	en: 'Taken over from customers’ answers before their counts were deleted.'
};
