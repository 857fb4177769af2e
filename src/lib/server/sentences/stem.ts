import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import type { Stem } from '$lib/core/sentences/types';

/** Snowball's rules; nothing leaves this process. */
export const stem: Stem = (word, locale) => (locale === 'de' ? german(word) : english(word));
