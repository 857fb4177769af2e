import { describe, expect, it } from 'vitest';
import { kpiCourse } from '$lib/core/kpi/course';
import { readPeriodCode } from '$lib/core/kpi/period';
import type { KpiRecord } from '$lib/core/kpi/record';
import { readWorksheet, type WorksheetValues } from '$lib/core/kpi/worksheet';
import { courseAxis, courseChart, courseY } from '$lib/ui/charts/kpi-course';
import { type ChartNode, toSvgString } from '$lib/ui/charts/node';
import { type CourseFrame, frameOf, placesMax, plotOf } from '$lib/ui/kpis/course-plot';
import { courseView } from '$lib/ui/kpis/course-view';

const churn = { kpi: 'churn' } as const;

describe('the picture of a course', () => {
	it('draws filled marks with their interval for counts and hollow ones for bare figures', () => {
		const { picture } = drawn([
			record('2025-Q1', counts(400, 48)),
			record('2025-Q2', { 'churn.mode': 'known', 'churn.value': '9' })
		]);
		expect(classes(picture, 'evidenced')).toHaveLength(1);
		expect(classes(picture, 'claimed')).toHaveLength(1);
		expect(classes(picture, 'interval')).toHaveLength(3);
		expect(textsOf(picture, 'title')).toEqual(['Q1 2025: 12% (9.2 to 15.6%)', 'Q2 2025: 9%']);
	});

	it('joins neighbours by what can be said of them, and nothing across a gap or a break', () => {
		const { picture } = drawn([
			record('2024-Q1', counts(400, 48)),
			record('2024-Q2', counts(400, 47)),
			record('2024-Q3', counts(400, 12)),
			record('2025-Q1', counts(400, 12)),
			record('2025-Q2', { ...counts(400, 40), 'churn.definition': 'silent' })
		]);
		const steps = classes(picture, /^step/).map(({ attributes }) => attributes['class']);
		expect(steps).toEqual(['step noise', 'step change']);
		expect(classes(picture, 'break').length).toBeGreaterThan(0);
		expect(textsOf(picture, 'axis-label')).toContain('–');
	});

	it('draws the target of each period, level by level', () => {
		const { picture, plot } = drawn([
			record('2025-Q1', { ...counts(400, 48), 'churn.target': '10' }),
			record('2025-Q2', { ...counts(400, 48), 'churn.target': '6' })
		]);
		const levels = classes(picture, 'target').map(({ attributes }) => attributes['y1']);
		expect(levels).toEqual([courseY(plot.scale, 10), courseY(plot.scale, 6)]);
	});

	it('keeps every mark inside, and its scale around intervals and targets', () => {
		const { plot, picture } = drawn([record('2025', { ...counts(20, 19), 'churn.target': '99' })]);
		expect(plot.scale).toEqual({ low: 0, high: 100 });
		const ends = classes(picture, 'interval').flatMap(({ attributes }) => [attributes['y1'], attributes['y2']]);
		for (const end of ends) expect(Number(end)).toBeGreaterThanOrEqual(courseY(plot.scale, 100));
	});

	it('passes 0 with a line of its own where values lie on both sides', () => {
		const nps = (value: string) => ({ 'nps.mode': 'known', 'nps.value': value });
		const points = kpiCourse([record('2025-Q1', nps('-30')), record('2025-Q2', nps('10'))], {
			...{ kpi: 'nps', kind: 'quarter' }
		}).points;
		const frame = frameOf({ kpi: 'nps' }, [points]);
		expect(frame?.scale).toEqual({ low: -40, high: 20 });
		const plot = plotOf({ kpi: 'nps' }, points, someFrame(frame), 'en');
		expect(textsOf(courseAxis(plot), 'axis-label')).toEqual(['−40', '0', '20']);
	});

	it('shows the last periods only where there are many, and says so', () => {
		const months = Array.from({ length: 30 }, (_, index) =>
			record(`${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, counts(400, 40))
		);
		const { plot } = drawn(months);
		expect(plot.places).toHaveLength(placesMax);
		const written = plot.places.filter(({ label }) => label !== null);
		expect(written.length).toBeLessThanOrEqual(7);
		expect(written.at(-1)?.label).toBe('Jun');
		expect(plot.places.flatMap(({ year }) => year ?? [])).toEqual(['2023', '2024', '2025']);
		const [section] = viewOf(months).sections;
		expect(section?.notes.join(' ')).toContain(`The chart shows the last ${placesMax} periods, the table all of them.`);
		expect(section?.panels[0]?.table.rows).toHaveLength(30);
	});

	it('puts only what has the unit of the newest value on one scale', () => {
		const money = (value: string, currency: string) => ({
			...{ 'clv.mode': 'known', 'clv.value': value, 'clv.currency': currency }
		});
		const records = [record('2024', money('900000', 'CHF')), record('2025', money('1000', 'EUR'))];
		const { sections } = courseView(
			{ measures: [{ kpi: 'clv' }], places: [{ id: '', name: 'All', records }], kind: 'year', today: '2026-06-01' },
			'en'
		);
		expect(sections[0]?.notes).toEqual([
			...['The scale runs from €0 to €1,500.', 'Values in another currency or unit are in the table only.']
		]);
		expect(sections[0]?.panels[0]?.table.rows.map(([, value]) => value)).toEqual(['€1,000', 'CHF\u00a0900,000']);
		expect(sections[0]?.panels[0]?.breaks).toEqual(['2025: a new series begins here (another currency).']);
	});

	it('is a document of its own as well', () => {
		expect(toSvgString(drawn([record('2025', counts(400, 12))]).picture, 600)).toMatch(/^<svg xmlns=.* width="600"/);
	});
});

describe('what stands beside the picture', () => {
	it('counts the comparisons that rest on intervals', () => {
		const records = [
			record('2024-Q4', counts(400, 40)),
			record('2025-Q1', counts(400, 41)),
			record('2025-Q4', counts(400, 12)),
			record('2026-Q1', { 'churn.mode': 'known', 'churn.value': '3' })
		];
		expect(viewOf(records).comparisons, 'Q1 2025 with Q4 2024, Q4 2025 with Q4 2024').toBe(2);
	});

	it('says of a running period that it may change, in both languages', () => {
		const view = (locale: 'de' | 'en') =>
			courseView(
				{
					measures: [churn],
					places: [{ id: '', name: 'All', records: [record('2026-Q2', counts(400, 12))] }],
					...{ kind: 'quarter', today: '2026-06-01' }
				},
				locale
			).sections[0]?.panels[0]?.words;
		expect(view('en')).toBe(
			'In Q2 2026 the value is 3% (95% interval 1.7 to 5.2%). It is the first period entered; from the second one on, periods are compared. The period is still running, so the value may change.'
		);
		expect(view('de')).toMatch(/^Im 2\. Quartal 2026 liegt der Wert bei 3\u202f% .* läuft noch/);
	});

	it('says since when nothing has changed beyond chance, within the series that runs', () => {
		const quiet = [record('2025-Q3', counts(400, 13)), record('2025-Q4', counts(400, 12))];
		const words = (records: readonly KpiRecord[]) => viewOf(records).sections[0]?.panels[0]?.words;
		const early = [record('2025-Q1', counts(400, 48)), record('2025-Q2', counts(400, 12))];
		expect(words([...early, ...quiet])).toContain(
			'It last changed beyond chance in Q2 2025: better than the period before.'
		);
		expect(words([...early.slice(0, 1), ...quiet]), 'a gap lies between').not.toContain('last changed');
		const bare = record('2025-Q1', { 'churn.mode': 'known', 'churn.value': '30' });
		expect(words([bare, ...early.slice(1), ...quiet]), 'no interval').not.toContain('last changed');
		expect(words(early), 'it is the newest itself').not.toContain('last changed');
	});

	it('leaves out columns in which nothing stands', () => {
		const bare = [record('2025-Q1', { 'churn.mode': 'known', 'churn.value': '9' })];
		expect(viewOf(bare).sections[0]?.panels[0]?.table.columns).toEqual(['Period', 'Value']);
	});
});

function drawn(records: readonly KpiRecord[]) {
	const points = kpiCourse(records, { ...churn, kind: records[0]?.period.kind ?? 'quarter' }).points;
	const plot = plotOf(churn, points, someFrame(frameOf(churn, [points])), 'en');
	return { plot, picture: courseChart(plot) };
}

function someFrame(frame: CourseFrame | null): CourseFrame {
	if (!frame) throw new Error('There is something to draw.');
	return frame;
}

function viewOf(records: readonly KpiRecord[]) {
	const kind = records[0]?.period.kind ?? 'quarter';
	return courseView({ measures: [churn], places: [{ id: '', name: 'All', records }], kind, today: '2026-06-01' }, 'en');
}

function classes(root: ChartNode, wanted: string | RegExp): readonly ChartNode[] {
	const own = String(root.attributes['class'] ?? '');
	const isWanted = typeof wanted === 'string' ? own === wanted : wanted.test(own);
	return [...(isWanted ? [root] : []), ...root.children.flatMap((child) => classes(child, wanted))];
}

function textsOf(root: ChartNode, wanted: string): readonly string[] {
	const isWanted = root.tag === wanted || root.attributes['class'] === wanted;
	return [
		...(isWanted && root.text !== undefined ? [root.text] : []),
		...root.children.flatMap((child) => textsOf(child, wanted))
	];
}

function record(code: string, worksheet: WorksheetValues): KpiRecord {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return { period, worksheet, entries: readWorksheet(worksheet).entries };
}

function counts(start: number, lost: number): WorksheetValues {
	return { 'churn.customersAtStart': String(start), 'churn.customersLost': String(lost) };
}
