import { formatPlain } from '../format';
import { readNumber } from '../read-number';
import type { Locale, Text } from '../text';
import { checkKpis, checkTarget } from './check';
import { kpiMessages } from './messages';
import { type KpiEntries, type KpiId, kpiIds } from './types';
import { type WorksheetField, type WorksheetMode, type WorksheetPeriod, worksheetFields } from './worksheet-fields';

export { worksheetFields, type WorksheetField } from './worksheet-fields';

/** The fields as a person typed them, by the names of `worksheetFields`; an absent field is an empty one. */
export type WorksheetValues = Readonly<Record<string, string>>;

export interface WorksheetProblem {
	readonly field: string;
	readonly message: Text;
}

export interface WorksheetReading {
	/** The KPIs that can be computed; a skipped one and one with a problem are left out. */
	readonly entries: KpiEntries;
	/** In the order of `worksheetFields`. */
	readonly problems: readonly WorksheetProblem[];
}

/**
 * Reads the worksheets, without any schema library, so that a page can compute as a person types. A KPI without any figure is
 * skipped; one that is half filled in, unreadable or contradictory is named at its field and left out. A target without any figure is half
 * filled in, unless targets may stand alone.
 */
export function readWorksheet(
	values: WorksheetValues,
	{ mayTargetsStandAlone = false }: { readonly mayTargetsStandAlone?: boolean } = {}
): WorksheetReading {
	const readings = kpiIds.map((kpi) => readKpi(kpi, values, mayTargetsStandAlone));
	const problems = readings.flatMap((reading) => reading.problems);
	return {
		entries: Object.assign({}, ...readings.map((reading) => reading.entries)),
		problems: worksheetFields.flatMap(({ name }) => problems.filter(({ field }) => field === name).slice(0, 1))
	};
}

/** The targets that can be read, with figures or without; what is wrong with one is said by `readWorksheet` once there are figures. */
export function readTargets(values: WorksheetValues): Partial<Readonly<Record<KpiId, number>>> {
	return Object.fromEntries(
		kpiIds.flatMap((kpi) => {
			const target = readNumber(figureOf(values, `${kpi}.target`));
			return target === null || checkTarget(kpi, target) !== null ? [] : [[kpi, target]];
		})
	);
}

/** The fields that read back as these entries, with the decimal mark of the language: for opening a downloaded file again. */
export function writeWorksheet(entries: KpiEntries, locale: Locale = 'en'): Record<string, string> {
	return Object.fromEntries(
		kpiIds.flatMap((kpi) => {
			const entry = entries[kpi];
			if (entry === undefined) return [];
			const { previous, ...current } = entry;
			return [...writePeriod(kpi, current, locale), ...writePeriod(`${kpi}.previous`, previous ?? {}, locale)];
		})
	);
}

/** The mode a period is filled in by: the chosen one, unless only the other one's fields hold anything. */
export function worksheetMode(kpi: KpiId, period: WorksheetPeriod, values: WorksheetValues): WorksheetMode {
	const prefix = period === 'current' ? kpi : `${kpi}.previous`;
	const filled = (mode: WorksheetMode) =>
		worksheetFields.some((field) => belongs(field, kpi, period) && field.mode === mode && typed(values, field));
	const chosen: WorksheetMode = values[`${prefix}.mode`] === 'known' ? 'known' : 'counts';
	const other: WorksheetMode = chosen === 'known' ? 'counts' : 'known';
	return !filled(chosen) && filled(other) ? other : chosen;
}

function readKpi(kpi: KpiId, values: WorksheetValues, mayTargetStandAlone: boolean): WorksheetReading {
	const figures = worksheetFields.filter((field) => field.kpi === kpi && field.mode !== null);
	const target = figureOf(values, `${kpi}.target`);
	if (!figures.some((field) => typed(values, field))) {
		if (target === '') return { entries: {}, problems: [] };
		if (mayTargetStandAlone) return { entries: {}, problems: targetProblems(kpi, target) };
	}

	const current = readPeriod(kpi, 'current', values);
	const previousFigures = figures.filter(({ period }) => period === 'previous');
	const previous = previousFigures.some((field) => typed(values, field)) ? readPeriod(kpi, 'previous', values) : null;
	const targetReading = readField(`${kpi}.target`, target, false, true);
	const currency = kpi === 'clv' ? readCurrency(values) : null;

	const problems = [current, previous, targetReading, currency].flatMap((reading) => reading?.problems ?? []);
	if (problems.length > 0) return { entries: {}, problems };
	const entry = {
		...current.figures,
		...currency?.figures,
		...targetReading.figures,
		...(previous && { previous: { ...previous.figures, ...currency?.figures } })
	};
	// The readings above have put together exactly the fields of this KPI; the types cannot follow field names.
	const entries = { [kpi]: entry } as KpiEntries;
	const contradictions = checkKpis(entries).map(({ path, message }) => ({ field: path.slice(1).join('.'), message }));
	return contradictions.length > 0 ? { entries: {}, problems: contradictions } : { entries, problems: [] };
}

function targetProblems(kpi: KpiId, text: string): readonly WorksheetProblem[] {
	const field = `${kpi}.target`;
	const target = readNumber(text);
	const message = target === null ? kpiMessages.unreadable : checkTarget(kpi, target);
	return message === null ? [] : [{ field, message }];
}

interface FieldReading {
	readonly figures: Readonly<Record<string, number | string>>;
	readonly problems: readonly WorksheetProblem[];
}

function readPeriod(kpi: KpiId, period: WorksheetPeriod, values: WorksheetValues): FieldReading {
	const mode = worksheetMode(kpi, period, values);
	const fields = worksheetFields.filter((field) => belongs(field, kpi, period) && field.mode === mode);
	const readings = fields.map(({ name, kind, optional }) =>
		readField(name, figureOf(values, name), kind === 'count', optional)
	);
	const { total, ...figures } = Object.assign({}, ...readings.map((reading) => reading.figures)) as Record<
		string,
		number
	>;
	const problems = readings.flatMap((reading) => reading.problems);
	const sum = (figures.promoters ?? 0) + (figures.passives ?? 0) + (figures.detractors ?? 0);
	if (problems.length > 0 || total === undefined || total === sum) return { figures, problems };
	const field = fields.find(({ name }) => name.endsWith('.total'))?.name ?? kpi;
	return { figures, problems: [{ field, message: kpiMessages.partsAndTotal }] };
}

function readField(name: string, text: string, whole: boolean, optional: boolean): FieldReading {
	if (text === '') return { figures: {}, problems: optional ? [] : [{ field: name, message: kpiMessages.missing }] };
	const value = readNumber(text, { whole });
	if (value === null) return { figures: {}, problems: [{ field: name, message: kpiMessages.unreadable }] };
	return { figures: { [name.slice(name.lastIndexOf('.') + 1)]: value }, problems: [] };
}

function readCurrency(values: WorksheetValues): FieldReading {
	const typedCurrency = figureOf(values, 'clv.currency').toUpperCase();
	const currency = { '€': 'EUR', $: 'USD', '£': 'GBP' }[typedCurrency] ?? typedCurrency;
	if (currency !== '') return { figures: { currency }, problems: [] };
	return { figures: {}, problems: [{ field: 'clv.currency', message: kpiMessages.currencyMissing }] };
}

function writePeriod(prefix: string, figures: object, locale: Locale): readonly (readonly [string, string])[] {
	const fields = Object.entries(figures).filter(([, figure]) => figure !== undefined);
	if (fields.length === 0) return [];
	const written = fields.map(([name, figure]): readonly [string, string] => [
		name === 'currency' ? 'clv.currency' : `${prefix}.${name}`,
		typeof figure === 'number' ? formatPlain(figure, locale) : String(figure)
	]);
	return [[`${prefix}.mode`, 'value' in figures ? 'known' : 'counts'], ...written];
}

function belongs(field: WorksheetField, kpi: KpiId, period: WorksheetPeriod): boolean {
	return field.kpi === kpi && field.period === period;
}

function typed(values: WorksheetValues, { name }: WorksheetField): boolean {
	return figureOf(values, name) !== '';
}

function figureOf(values: WorksheetValues, name: string): string {
	return (values[name] ?? '').trim();
}
