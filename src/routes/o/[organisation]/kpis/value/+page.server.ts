import { formatMoney } from '$lib/core/format';
import { type NewestStake, newestStake } from '$lib/core/kpi/recorded-stake';
import { periodName } from '$lib/core/kpi/period';
import { type StakeField, stakeFields, type TypedStake, writeStake } from '$lib/core/kpi/stake-input';
import { readNumber } from '$lib/core/read-number';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { today } from '$lib/server/day';
import * as kpis from '$lib/server/kpis';
import { slidersFor, type SliderField } from '$lib/ui/kpis/stake-sliders';
import { stakeFigure, stakeView } from '$lib/ui/kpis/stake-view';
import { studyFigures } from '$lib/ui/kpis/study-figures';
import { ruleLinks } from '$lib/ui/results/rule-links';
import { requireOrganisation } from '../../../../signed-in';
import { departmentChoices } from '../choices';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const { searchParams } = event.url;
	const [entries, departments] = await Promise.all([kpis.list(scope), departmentChoices(scope)]);
	const department = departments.find(({ value }) => value === searchParams.get('department'))?.value ?? '';
	const newestOf = (place: string) =>
		newestStake(
			entries.filter(({ departmentId }) => (departmentId ?? '') === place),
			today()
		);
	const recorded = newestOf(department);
	const isTyped = stakeFields.some((field) => searchParams.has(field));
	const typed = isTyped ? typedIn(searchParams) : writeStake(recorded, locale);
	const view = stakeView(typed, recorded, locale);
	return {
		department,
		departments,
		isTyped,
		typed,
		recorded,
		view,
		problems: isTyped
			? stakeFields.flatMap((field) => (view.problems[field] ? [{ field, message: view.problems[field] }] : []))
			: [],
		sliders: slidersOf(typed, recorded, locale),
		hints: hintsOf(recorded, locale),
		whole:
			department === '' || recorded.lifetimeValue !== null ? null : wholeOf(newestOf(''), typed, department, locale),
		studies: studyFigures(locale),
		rules: ruleLinks(['M7.value-at-stake', 'M7.study-figures', 'M6.churn', 'M6.clv', 'M6.wilson'], locale)
	};
};

function typedIn(params: URLSearchParams): TypedStake {
	const text = (field: StakeField) => (params.get(field) ?? '').slice(0, 40);
	const [customers, churn, target, value, currency] = stakeFields.map(text);
	return {
		customers: customers ?? '',
		churn: churn ?? '',
		target: target ?? '',
		value: value ?? '',
		currency: currency ?? ''
	};
}

function slidersOf(typed: TypedStake, recorded: NewestStake, locale: Locale) {
	const number = (field: SliderField) => readNumber(typed[field], { whole: field === 'customers' });
	const values = {
		customers: number('customers'),
		churn: number('churn'),
		target: number('target'),
		value: number('value')
	};
	const sliders = slidersFor(values, recorded);
	const slider = (field: SliderField) => {
		const value = values[field] ?? 0;
		return { ...sliders[field], value, words: stakeFigure(field, value, recorded.currency ?? 'EUR', locale) };
	};
	return {
		customers: slider('customers'),
		churn: slider('churn'),
		target: slider('target'),
		value: slider('value')
	};
}

/** Where each figure comes from. */
function hintsOf(recorded: NewestStake, locale: Locale): Readonly<Record<StakeField, string>> {
	const { churnPeriod, valuePeriod } = recorded;
	const from = (value: number | null, period: NewestStake['churnPeriod']) =>
		value === null || period === null
			? m.worth_value_from_none()
			: m.worth_value_from({ period: periodName(period, locale) });
	return {
		customers: from(recorded.customersAtStart, churnPeriod),
		churn: from(recorded.churnPercent, churnPeriod),
		target: from(recorded.churnTargetPercent, churnPeriod),
		value: from(recorded.lifetimeValue, valuePeriod),
		currency: m.worth_value_currency_hint()
	};
}

/** A department has its own KPIs or none; that of the whole organisation is offered, never put in its place. */
function wholeOf(
	{ lifetimeValue, currency, valuePeriod }: NewestStake,
	typed: TypedStake,
	department: string,
	locale: Locale
) {
	if (lifetimeValue === null || currency === null || valuePeriod === null) return null;
	const taken = { ...typed, value: writeStakeValue(lifetimeValue, locale), currency };
	return {
		words: m.worth_value_from_whole({
			value: formatMoney(lifetimeValue, currency, locale),
			period: periodName(valuePeriod, locale)
		}),
		query: new URLSearchParams({ department, ...taken }).toString()
	};
}

function writeStakeValue(lifetimeValue: number, locale: Locale): string {
	const nothing = { customersAtStart: null, churnPercent: null, churnInterval: null, churnTargetPercent: null };
	return writeStake({ ...nothing, lifetimeValue, currency: null }, locale).value;
}
