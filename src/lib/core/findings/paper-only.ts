import { formatList, inBoth, quote } from '../format';
import { paperOnlyBasis } from './basis';
import { paperOnlyExplanations } from './explanations';
import type { Locale } from '../text';
import { type AnsweredItem, type FindingInput, answeredItem } from './input';
import type { Finding } from './types';
import { chosenLevel, rungWithStanding } from './wording';

/** Paper only (`docs/method.md` §7): pain points are known or satisfaction is acted upon, and at the worst of them nothing has started. */
export function paperOnly(input: FindingInput): readonly Finding[] {
	const started = answeredItem(input, 'check.4');
	if (started === null || started.result.level === null || started.result.level > 1) return [];
	const known = ['check.3', 'check.6']
		.map((id) => answeredItem(input, id))
		.filter((answered) => answered !== null)
		.filter(({ result }) => (result.level ?? 0) >= 3);
	if (known.length === 0) return [];
	const statement = inBoth((locale) => {
		const [claims, start] = [known.map((answered) => parts(answered, locale)), parts(started, locale)];
		const said = formatList(
			claims.map(({ label, level, rung }, place) => {
				if (locale === 'de')
					return place === 0 ? `Zu ${label} sagen Sie ${level} ${rung}` : `zu ${label} außerdem ${level} ${rung}`;
				return place === 0 ? `On ${label} you say ${level} ${rung}` : `on ${label} also ${level} ${rung}`;
			}),
			locale
		);
		return locale === 'de'
			? `${said}. Zu ${start.label} dagegen sagen Sie ${start.level} ${start.rung}.`
			: `${said}. On ${start.label}, however, you say ${start.level} ${start.rung}.`;
	});
	const ids = new Set([...known, started].map(({ item }) => item.id));
	return [
		{
			rule: 'M7.paper-only',
			kind: 'paper-only',
			dimension: 'journey',
			statement,
			explanations: paperOnlyExplanations,
			basis: paperOnlyBasis,
			answers: input.items.map(({ item }) => item).filter((id) => ids.has(id))
		}
	];
}

interface Parts {
	readonly label: string;
	readonly level: string;
	readonly rung: string;
}

function parts(answered: AnsweredItem, locale: Locale): Parts {
	return {
		label: quote(answered.item.label[locale], locale),
		level: chosenLevel(answered, locale) ?? '',
		rung: rungWithStanding(answered, locale)
	};
}
