import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Brand } from '$lib/core/branding/brand';
import type { Paper } from '$lib/core/paper/paper';
import type { ChartBox, Slide } from '../layout/slide';
import { chartXml } from './chart';
import { chartWorkbook, columnsOf } from './chart-workbook';
import { mediaOf, type MediaRelations } from './logo';
import { contentLayoutXml, coverLayoutXml, masterXml } from './master';
import { notesMasterXml, notesXml } from './notes';
import { type Part, relation, type Relation, types } from './package';
import {
	appPropertiesXml,
	corePropertiesXml,
	presentationPropertiesXml,
	presentationXml,
	tableStylesXml
} from './presentation';
import { chartsOf, slideXml } from './slide';
import { themeXml } from './theme';
import { partOf } from './xml';

/** Everything the file is made of but its list of contents. Others are served between slides. */
export async function* partsOf(paper: Paper, brand: Brand, slides: readonly Slide[]): AsyncGenerator<Part> {
	const { locale } = paper;
	yield* properties(paper, brand, slides.length);
	yield* commonParts(brand, locale);
	const relations = slides.map((_, place) => relation(`rId${place + 1}`, 'slide', slidePath(place + 1)));
	const next = (offset: number) => `rId${slides.length + offset}`;
	yield {
		...{ path: 'ppt/presentation.xml', type: types.presentation },
		content: partOf(
			presentationXml(slides, { master: next(1), notesMaster: next(2), slides: relations.map(({ id }) => id) }, locale)
		),
		relations: [
			...relations,
			relation(next(1), 'slideMaster', masterPath),
			relation(next(2), 'notesMaster', notesMasterPath),
			relation(next(3), 'presProps', 'ppt/presProps.xml'),
			relation(next(4), 'theme', themePath),
			relation(next(5), 'tableStyles', 'ppt/tableStyles.xml')
		]
	};
	let chartCount = 0;
	for (const [place, slide] of slides.entries()) {
		await othersTurn();
		const charts = chartsOf(slide);
		yield* slideParts(slide, place + 1, chartCount, paper, brand);
		for (const chart of charts) {
			chartCount += 1;
			yield* await chartParts(chart, chartCount, paper, brand);
		}
	}
}

const themePath = 'ppt/theme/theme1.xml';
const notesThemePath = 'ppt/theme/theme2.xml';
const masterPath = 'ppt/slideMasters/slideMaster1.xml';
const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

function layoutPath(look: Slide['look']): string {
	return `ppt/slideLayouts/slideLayout${look === 'cover' ? 1 : 2}.xml`;
}

function slidePath(number: number): string {
	return `ppt/slides/slide${number}.xml`;
}

function notesPath(number: number): string {
	return `ppt/notesSlides/notesSlide${number}.xml`;
}

function chartPath(number: number): string {
	return `ppt/charts/chart${number}.xml`;
}

/** What the file says of itself. */
function* properties(paper: Paper, brand: Brand, slideCount: number): Generator<Part> {
	const core = corePropertiesXml(paper, brand.name ?? 'Gegenprobe');
	yield { path: 'docProps/core.xml', type: types.core, content: partOf(core), relations: [] };
	yield { path: 'docProps/app.xml', type: types.app, content: partOf(appPropertiesXml(slideCount)), relations: [] };
}

/** Theme, master, layouts and the logo: what all slides share. */
function* commonParts(brand: Brand, locale: Paper['locale']): Generator<Part> {
	const theme = partOf(themeXml(brand));
	yield { path: themePath, type: types.theme, content: theme, relations: [] };
	yield { path: notesThemePath, type: types.theme, content: theme, relations: [] };
	yield simple('ppt/presProps.xml', types.presentationProperties, presentationPropertiesXml);
	yield simple('ppt/tableStyles.xml', types.tableStyles, tableStylesXml);
	const files = brand.logo ? mediaOf(brand.logo) : [];
	for (const { name, content } of files) yield { path: `ppt/media/${name}`, type: null, content, relations: [] };
	const media = files.map(({ name }, place) => relation(`rId${place + 10}`, 'image', `ppt/media/${name}`));
	const [first, second] = media;
	const logo: MediaRelations | null = first ? { picture: first.id, vector: second?.id ?? null } : null;
	yield {
		...{ path: masterPath, type: types.master, content: partOf(masterXml(brand, locale, logo)) },
		relations: [
			relation('rId1', 'slideLayout', layoutPath('cover')),
			relation('rId2', 'slideLayout', layoutPath('content')),
			relation('rId3', 'theme', themePath),
			...media
		]
	};
	const toMaster = relation('rId1', 'slideMaster', masterPath);
	yield {
		...{ path: layoutPath('cover'), type: types.layout, content: partOf(coverLayoutXml(brand, locale, logo)) },
		relations: [toMaster, ...media]
	};
	yield {
		...{ path: layoutPath('content'), type: types.layout, content: partOf(contentLayoutXml(locale)) },
		relations: [toMaster]
	};
	yield {
		...{ path: notesMasterPath, type: types.notesMaster, content: partOf(notesMasterXml(locale)) },
		relations: [relation('rId1', 'theme', notesThemePath)]
	};
}

function* slideParts(slide: Slide, number: number, chartsBefore: number, paper: Paper, brand: Brand): Generator<Part> {
	const { locale, title, subject } = paper;
	const charts: readonly Relation[] = chartsOf(slide).map((_, place) =>
		relation(`rId${place + 3}`, 'chart', chartPath(chartsBefore + place + 1))
	);
	const frame = {
		...{ locale, number, accent: brand.accents.light },
		footer: [subject, title].filter((text) => text !== null).join(' · '),
		chartRelations: charts.map(({ id }) => id)
	};
	const hasNotes = slide.notes.length > 0;
	yield {
		...{ path: slidePath(number), type: types.slide, content: partOf(slideXml(slide, frame)) },
		relations: [
			relation('rId1', 'slideLayout', layoutPath(slide.look)),
			...(hasNotes ? [relation('rId2', 'notesSlide', notesPath(number))] : []),
			...charts
		]
	};
	if (!hasNotes) return;
	yield {
		...{ path: notesPath(number), type: types.notes, content: partOf(notesXml(slide.notes, number, locale)) },
		relations: [relation('rId1', 'notesMaster', notesMasterPath), relation('rId2', 'slide', slidePath(number))]
	};
}

async function chartParts(chart: ChartBox, number: number, paper: Paper, brand: Brand): Promise<readonly Part[]> {
	const { locale, asOf } = paper;
	const accent = brand.accents.light;
	const columns = columnsOf(chart, locale);
	const workbookPath = `ppt/embeddings/chart${number}.xlsx`;
	const creator = brand.name ?? 'Gegenprobe';
	return [
		{
			...{ path: chartPath(number), type: types.chart },
			content: partOf(chartXml(chart, columns, accent, locale)),
			relations: [relation('rId1', 'package', workbookPath)]
		},
		{
			...{ path: workbookPath, type: null, relations: [] },
			content: await chartWorkbook(columns, { title: chart.title, creator, day: asOf.slice(0, 10), accent }, locale)
		}
	];
}

function simple(path: string, type: string, xml: string): Part {
	return { path, type, content: partOf(xml), relations: [] };
}
