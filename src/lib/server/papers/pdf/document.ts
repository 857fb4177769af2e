import { formatDate } from '$lib/core/format';
import type { Paper } from '$lib/core/paper/paper';
import PDFDocument from 'pdfkit';

/**
 * An empty document with its title, language and day. Nothing in it depends on when it is made: the same paper gives the same bytes.
 * Its second edition of the title, for machines, is XML that the library does not escape.
 */
export function emptyDocument(paper: Paper, author: string): PDFKit.PDFDocument {
	const day = new Date(`${paper.asOf.slice(0, 10)}T00:00:00Z`);
	const texts = {
		Title: [paper.subject, paper.title].filter((part) => part !== null && part !== '').join(' – '),
		Author: author,
		Subject: formatDate(paper.asOf, paper.locale),
		...(paper.stored && { Keywords: `SHA-256 ${paper.stored.sha256}` })
	};
	const document = new PDFDocument({
		size: 'A4',
		margin: 0,
		autoFirstPage: false,
		tagged: true,
		lang: paper.locale,
		displayTitle: true,
		pdfVersion: '1.7',
		// The file’s identity follows from what stands here.
		info: {
			...texts,
			CreationDate: Number.isNaN(day.getTime()) ? new Date(0) : day,
			Creator: 'Gegenprobe',
			Producer: 'PDFKit'
		}
	});
	const escaped = Object.entries(texts).map(([name, text]) => [name, new EscapedInXml(text)]);
	return Object.assign(document, { info: { ...document.info, ...Object.fromEntries(escaped) } });
}

/** A text that is itself as a value and escaped where it is put into a template. */
class EscapedInXml extends String {
	override toString(): string {
		const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
		return this.valueOf().replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '');
	}
}
