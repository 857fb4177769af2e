import { questionnaires } from '$lib/core/catalogue';
import { locales, type Locale } from '$lib/core/text';
import ReportView from '$lib/ui/report/ReportView.svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf, type Case } from '../charts/reports';

const pulse = caseOf('pulse', {
	answers: questionnaires.pulse.items.map(({ id }, index) => ({ item: id, level: index % 2 === 0 ? 1 : 3 }))
});

/** The part of the page between two headings, by their ids. */
function part(html: string, from: string, to: string): string {
	return html.slice(html.indexOf(`id="${from}"`), html.indexOf(`id="${to}"`));
}

describe('a report', () => {
	it('gives on its first screen the first step of the first recommendation, and of the others the title', () => {
		const one = sampleCase('manufacturer');
		const firstScreen = part(htmlOf(one, 'en'), 'where', 'counter-check');
		const [first, second, third] = one.report.recommendations;
		expect(firstScreen).toContain(escaped(first?.firstStep.en));
		for (const other of [second, third]) {
			expect(firstScreen).toContain(escaped(other?.title.en));
			expect(firstScreen).not.toContain(escaped(other?.firstStep.en));
		}
	});

	it('does not list an answer below a finding that quotes it', () => {
		const one = sampleCase('manufacturer');
		const place = one.report.findings.findIndex(({ kind }) => kind === 'paper-only') + 1;
		const finding = one.report.findings[place - 1];
		const [html = ''] = htmlOf(one, 'de').split(`id="finding-${place}"`)[1]?.split('</article>') ?? [];
		expect(finding?.answers.length).toBeGreaterThan(1);
		for (const item of finding?.answers ?? []) {
			expect(html.split(escaped(textsOf(one).items[item]?.label)).length - 1).toBe(1);
		}
	});

	it('says how far the stage is in the place of each dimension and once for the whole', () => {
		const html = htmlOf(sampleCase('manufacturer'), 'en');
		expect(html.match(/<summary[^>]*>What would change the stage/g)).toHaveLength(8);
		expect(html.match(/<h2 id="stage-change"/g)).toHaveLength(1);
	});
});

describe('a report on the pulse', () => {
	it.each(locales)('speaks of answers, never of a claim or a proof (%s)', (locale) => {
		const { dimensions, dotPlot } = textsOf(pulse, locale).words;
		const above = part(htmlOf(pulse, locale), 'where', 'recommendations');
		const words = [above, JSON.stringify([Object.values(dimensions), dotPlot.table, dotPlot.summary])]
			.join(' ')
			.replace(/<[^>]*>/g, ' ')
			.replace(/Nach Belegen fragt|asks for no evidence/g, '');
		expect(words).toContain({ de: 'Ihre Antworten', en: 'your answers' }[locale]);
		expect(words.match(/behaupte\w*|belegt\w*|Selbstbild|\bclaim\w*|evidence\w*|self-image/gi)).toBeNull();
	});

	it('asks for no KPIs and has no place for them, until somebody enters one', () => {
		const texts = textsOf(pulse);
		expect(htmlOf(pulse, 'de')).not.toContain('id="kpis"');
		expect(texts.words.counterCheck.table.columns).toEqual(['Dimension', 'Punktwert', 'Spanne', 'Ziel']);
		expect(texts.words.counterCheck.table.rows.every((cells) => cells.length === 4)).toBe(true);
		const entered = caseOf('pulse', { answers: [], kpis: { nps: { value: 20 } } });
		expect(htmlOf(entered, 'de')).toContain('id="kpis"');
		expect(textsOf(entered).words.counterCheck.table.columns).toContain('Ihre Kundschaft');
	});
});

function htmlOf(one: Case, locale: Locale): string {
	return render(ReportView, { props: { report: one.report, texts: textsOf(one, locale), locale } }).body;
}

/** As the page writes it. */
function escaped(text = ''): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
