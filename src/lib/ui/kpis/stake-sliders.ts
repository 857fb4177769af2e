import type { RecordedStake, StakeField } from '../../core/kpi/stake-input';
import { roundUp } from '../charts/scale';

/** The ends and the step of a slider; the number beside it may be anything. */
export interface Slider {
	readonly max: number;
	readonly step: number;
}

export type SliderField = Exclude<StakeField, 'currency'>;

/** Room for twice of what was entered or typed; churn and its target share one scale. `null`: nothing is known. */
export function slidersFor(
	typed: Readonly<Record<SliderField, number | null>>,
	recorded: RecordedStake
): Readonly<Record<SliderField, Slider>> {
	const most = (...values: readonly (number | null)[]) =>
		roundUp(2 * Math.max(0, ...values.map((value) => value ?? 0)));
	const customers = most(typed.customers, recorded.customersAtStart, 50);
	const share = Math.min(100, most(typed.churn, typed.target, recorded.churnPercent, recorded.churnTargetPercent, 5));
	const value = most(typed.value, recorded.lifetimeValue, 50);
	return {
		customers: { max: customers, step: stepOf(customers) },
		churn: { max: share, step: 0.1 },
		target: { max: share, step: 0.1 },
		value: { max: value, step: stepOf(value) }
	};
}

/** About a thousand places, each a round number. */
function stepOf(max: number): number {
	return Math.max(1, 10 ** Math.floor(Math.log10(max / 500)));
}
