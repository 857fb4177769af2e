import { m } from '$lib/i18n/generated/messages.js';
import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import { contrastSources, sourceLine } from '../../report/source-words';
import { points } from '../../report/words';
import { paragraph } from '../blocks';
import { figureOf } from '../figure';
import { numberCell, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** Where the company stands between two poles; nothing where no contrast was answered. */
export function contrastSection(content: AssessmentContent): PaperSection[] {
	const { report, texts, locale } = content;
	if (report.contrasts.length === 0 && texts.words.leading !== 'position') return [];
	const { position } = report;
	return [
		{
			id: 'contrasts',
			role: 'other',
			title: m.report_contrast_heading({}, { locale }),
			blocks: [
				...paragraph(m.report_contrast_lead({}, { locale })),
				...(position === null || texts.words.leading === 'position'
					? []
					: paragraph(m.report_position_sentence({ position: points(position, locale) }, { locale }))),
				...(report.contrasts.length === 0 ? [] : [{ kind: 'figure', figure: contrastFigure(content) } as const]),
				...paragraph(sourceLine(contrastSources(report, texts), texts, locale), 'small')
			]
		}
	];
}

function contrastFigure(content: AssessmentContent): PaperFigure {
	const { report, texts, locale } = content;
	const positions = report.contrasts.map(({ position }) => (position === 'neither' ? null : position));
	return figureOf(texts.words.contrastProfile, {
		id: 'contrasts',
		data: {
			shape: 'dots',
			categories: report.contrasts.map(({ item }) => texts.items[item]?.label ?? item),
			series: [{ name: m.report_contrast_column_position({}, { locale }), values: positions }],
			low: 1,
			high: 7,
			unit: ''
		},
		table: contrastTable(content)
	});
}

function contrastTable({ report, texts, locale }: AssessmentContent): PaperTable {
	const { columns, rows, caption } = texts.words.contrastProfile.table;
	const [item = '', focus = '', obsession = '', position = ''] = columns;
	return {
		...{ id: 'contrasts', name: m.report_contrast_column_item({}, { locale }), caption, notes: [] },
		columns: [
			{ key: 'item', name: item, kind: 'text' },
			{ key: 'focus', name: focus, kind: 'text' },
			{ key: 'obsession', name: obsession, kind: 'text' },
			{ key: 'position', name: position, kind: 'number', decimals: 0 }
		],
		rows: report.contrasts.map((contrast, place) => {
			const [label = '', left = '', right = '', shown = ''] = rows[place] ?? [];
			const position =
				contrast.position === 'neither'
					? ({ text: shown, value: null, missing: 'none' } as const)
					: numberCell(contrast.position, locale, 0);
			return { key: contrast.item, cells: [textCell(label), textCell(left), textCell(right), position] };
		})
	};
}
