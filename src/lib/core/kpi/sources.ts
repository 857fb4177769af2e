import type { PassageId } from '../catalogue/types';
import type { KpiId } from './types';

/** Where each KPI's formula and its purpose stand (`docs/method.md` §6). */
export const kpiSources: Readonly<Record<KpiId, readonly PassageId[]>> = {
	churn: ['ansatz kpi.churn', 'ansatz kpi.ziel'],
	clv: ['ansatz kpi.clv', 'ansatz kpi.ziel'],
	nps: ['ansatz kpi.nps', 'ansatz kpi.ziel'],
	csat: ['ansatz kpi.csat', 'ansatz kpi.ziel']
};
