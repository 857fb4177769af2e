import { m } from '$lib/i18n/generated/messages.js';
import type { Report } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { ReportTexts } from '../report/texts';
import type { Chart, ChartRow } from './chart';
import { baseline, claimedDot, emptyBaseline, legendMark, place, track } from './marks';
import { percentOn, type Scale } from './scale';

const positions: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const positionScale: Scale = { low: 1, high: 7 };

/** Seven places between two poles, one line a contrast that was answered; hollow, since contrasts take no evidence. */
export function contrastProfile(report: Report, texts: ReportTexts, locale: Locale): Chart {
	const neither = m.report_answer_neither({}, { locale });
	const ends = [m.report_contrast_focus({}, { locale }), m.report_contrast_obsession({}, { locale })] as const;
	return {
		title: m.report_contrast_heading({}, { locale }),
		summary: summarise(report.contrasts, locale),
		legend: [
			{ mark: legendMark('claimed'), text: m.report_contrast_column_position({}, { locale }) },
			...(report.contrasts.some(({ position }) => position === 'neither')
				? [{ mark: legendMark('empty'), text: neither }]
				: [])
		],
		axis: null,
		rows: report.contrasts.map((contrast) => row(contrast, texts, neither)),
		table: {
			caption: m.report_contrast_caption({}, { locale }),
			columns: [
				m.report_contrast_column_item({}, { locale }),
				...ends,
				m.report_contrast_column_position({}, { locale })
			],
			rows: report.contrasts.map(({ item, position }) => {
				const text = texts.items[item];
				const poles = text?.poles ?? ['', ''];
				return [text?.label ?? item, ...poles, position === 'neither' ? neither : String(position)];
			})
		}
	};
}

function row({ item, position }: Report['contrasts'][number], texts: ReportTexts, neither: string): ChartRow {
	const text = texts.items[item];
	const places = positions.map((value) => place(percentOn(positionScale, value)));
	const base = { id: item, label: text?.label ?? item, figures: [], ...(text?.poles && { ends: text.poles }) };
	if (position === 'neither') return { ...base, track: track([emptyBaseline(), ...places]), note: neither };
	return { ...base, track: track([baseline(), ...places, claimedDot(positionScale, position)]) };
}

function summarise(contrasts: Report['contrasts'], locale: Locale): string {
	const answered = contrasts.flatMap(({ position }) => (position === 'neither' ? [] : [position]));
	const neitherCount = contrasts.length - answered.length;
	const sentences = [
		answered.length === 0
			? m.report_contrast_summary_none({}, { locale })
			: m.report_contrast_summary(
					{
						count: answered.length,
						focus: answered.filter((position) => position < 4).length,
						middle: answered.filter((position) => position === 4).length,
						obsession: answered.filter((position) => position > 4).length
					},
					{ locale }
				),
		...(neitherCount === 1 ? [m.report_contrast_neither_one({}, { locale })] : []),
		...(neitherCount > 1 ? [m.report_contrast_neither_many({ count: neitherCount }, { locale })] : [])
	];
	return sentences.join(' ');
}
