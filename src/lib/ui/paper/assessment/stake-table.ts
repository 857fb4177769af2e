import { m } from '$lib/i18n/generated/messages.js';
import { formatMoney, formatNumber } from '$lib/core/format';
import type { ValueAtStake } from '$lib/core/kpi/value-at-stake';
import type { PaperCell, PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { kpiName } from '../../report/kpi-words';
import { stakeAmount } from '../../report/stake-words';
import { rounded, textCell } from '../cells';
import { figureCell } from './kpi-table';

/** What the value at stake is worked out from, and what it comes to (`docs/method.md` §7). */
export function stakeTable(stake: ValueAtStake, locale: Locale): PaperTable {
	const { customersAtStart, churnPercent, churnTargetPercent, lifetimeValue, currency, amount } = stake;
	const caption = m.report_stake_heading({}, { locale });
	const churn = kpiName('churn', locale);
	const customers = { text: formatNumber(customersAtStart, locale), value: rounded(customersAtStart) };
	const lifetime = { text: formatMoney(lifetimeValue, currency, locale), value: rounded(lifetimeValue, 2) };
	const row = (key: string, name: string, cell: PaperCell) => ({ key, cells: [textCell(name), cell] });
	return {
		...{ id: 'stake', name: caption, caption, notes: [] },
		columns: [
			{ key: 'figure', name: m.paper_report_figure({}, { locale }), kind: 'text' },
			{ key: 'value', name: m.report_kpi_column_value({}, { locale }), kind: 'number', decimals: 2 }
		],
		rows: [
			row('customers', m.check_kpi_churn_start({}, { locale }), customers),
			row('churn', churn, figureCell('churn', churnPercent, undefined, locale)),
			row(
				'target',
				`${churn}: ${m.report_counter_column_target({}, { locale })}`,
				figureCell('churn', churnTargetPercent, undefined, locale)
			),
			row('lifetime', kpiName('clv', locale), lifetime),
			row('amount', caption, { text: stakeAmount(stake, locale), value: Math.round(amount) })
		]
	};
}
