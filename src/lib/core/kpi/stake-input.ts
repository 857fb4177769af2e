import { formatPlain } from '../format';
import { readNumber } from '../read-number';
import type { Interval } from '../statistics/interval';
import type { Locale, Text } from '../text';
import { FIGURE_MAX } from './check';
import { kpiMessages } from './messages';
import type { StakeFigures } from './value-at-stake';

/** The fields of the calculator, in their order. */
export const stakeFields = ['customers', 'churn', 'target', 'value', 'currency'] as const;
export type StakeField = (typeof stakeFields)[number];

/** As typed; an absent field is an empty one. */
export type TypedStake = Readonly<Record<StakeField, string>>;

/** What was entered as a KPI, for the calculator to begin with. */
export interface RecordedStake {
	readonly customersAtStart: number | null;
	readonly churnPercent: number | null;
	/** 95 % interval of churn, per cent; null for a bare figure. */
	readonly churnInterval: Interval | null;
	readonly churnTargetPercent: number | null;
	readonly lifetimeValue: number | null;
	readonly currency: string | null;
}

export interface StakeProblem {
	readonly field: StakeField;
	readonly message: Text;
}

export interface StakeReading {
	/** null: something is missing or cannot be read. */
	readonly figures: StakeFigures | null;
	/** Of the churn entered as a KPI, as long as customers and churn are the ones entered; else null. */
	readonly churnInterval: Interval | null;
	/** The lifetime value is the one entered as a KPI, under another currency: nothing was converted. */
	readonly isUnconverted: boolean;
	readonly problems: readonly StakeProblem[];
}

/**
 * Reads the calculator (`docs/method.md` §7, M7.value-at-stake). Figures that were left as they were recorded count unrounded, so that
 * a report with the same figures gives the same amount.
 */
export function readStake(typed: TypedStake, recorded: RecordedStake): StakeReading {
	const customers = readFigure(typed.customers, { isWhole: true, most: FIGURE_MAX });
	const churn = readFigure(typed.churn, { isWhole: false, most: 100 });
	const target = readFigure(typed.target, { isWhole: false, most: 100 });
	const value = readFigure(typed.value, { isWhole: false, most: FIGURE_MAX });
	const currency = readCurrency(typed);
	const read = { customers, churn, target, value, currency };
	const problems = stakeFields.flatMap((field) => {
		const { message } = read[field];
		return message ? [{ field, message }] : [];
	});
	if (!has(customers) || !has(churn) || !has(target) || !has(value) || !has(currency)) {
		return { figures: null, churnInterval: null, isUnconverted: false, problems };
	}
	const isValueRecorded = isRounded(value.value, recorded.lifetimeValue);
	const isRecorded = customers.value === recorded.customersAtStart && isRounded(churn.value, recorded.churnPercent);
	return {
		figures: {
			customersAtStart: customers.value,
			churnPercent: (isRecorded ? recorded.churnPercent : null) ?? churn.value,
			churnTargetPercent: target.value,
			lifetimeValue: isValueRecorded ? (recorded.lifetimeValue ?? 0) : value.value,
			currency: currency.value
		},
		churnInterval: isRecorded ? recorded.churnInterval : null,
		isUnconverted: isValueRecorded && currency.value !== recorded.currency,
		problems
	};
}

/** What the fields begin with: rounded to two decimals, as one would type it. */
export function writeStake(recorded: RecordedStake, locale: Locale): TypedStake {
	const written = (value: number | null) => (value === null ? '' : formatPlain(hundredth(value), locale));
	return {
		customers: written(recorded.customersAtStart),
		churn: written(recorded.churnPercent),
		target: written(recorded.churnTargetPercent),
		value: written(recorded.lifetimeValue),
		currency: recorded.currency ?? 'EUR'
	};
}

type Read<Value> =
	| { readonly value: Value; readonly message?: never }
	| { readonly value?: never; readonly message: Text };

function has<Value>(read: Read<Value>): read is { readonly value: Value } {
	return read.message === undefined;
}

function readFigure(
	text: string,
	{ isWhole, most }: { readonly isWhole: boolean; readonly most: number }
): Read<number> {
	if (text.trim() === '') return { message: messages.missing };
	const value = readNumber(text, { whole: isWhole });
	if (value === null) return { message: kpiMessages.unreadable };
	if (value < 0) return { message: most === 100 ? kpiMessages.outsidePercent : kpiMessages.negative };
	if (value > most) return { message: most === 100 ? kpiMessages.outsidePercent : kpiMessages.tooLarge };
	return isWhole && !Number.isInteger(value) ? { message: kpiMessages.fraction } : { value };
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The sign in the amount, if there is one, must say the same: nothing is converted. */
function readCurrency(typed: TypedStake): Read<string> {
	const currency = codeOf(typed.currency);
	if (currency === '') return { message: kpiMessages.currencyMissing };
	if (!/^[A-Z]{3}$/.test(currency)) return { message: kpiMessages.currencyCode };
	const [written] = /[€$£]|[a-z]{3}/i.exec(typed.value) ?? [];
	return written === undefined || codeOf(written) === currency
		? { value: currency }
		: { message: messages.twoCurrencies };
}

function codeOf(text: string): string {
	const code = text.trim().toUpperCase();
	return signs[code] ?? code;
}

function isRounded(value: number, recorded: number | null): boolean {
	return recorded !== null && hundredth(value) === hundredth(recorded);
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}

const messages = {
	missing: {
		de: 'Hier fehlt noch eine Zahl. Tragen Sie eine ein, auch geschätzt.',
		en: 'A number is still missing here. Enter one; an estimate will do.'
	},
	twoCurrencies: {
		de: 'Beim Kundenwert steht eine andere Währung. Schreiben Sie beide in derselben.',
		en: 'The lifetime value is written in another currency. Write both in the same one.'
	}
} as const satisfies Record<string, Text>;
