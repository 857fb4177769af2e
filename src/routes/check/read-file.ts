import * as assessments from '$lib/server/assessments';
import { m } from '$lib/i18n/generated/messages.js';

const bytesMax = 1_000_000;

/** The document in an uploaded file, or what is wrong with it, in words. */
export async function readFile(
	file: FormDataEntryValue | null
): Promise<{ document: assessments.AssessmentDocument } | { problem: string }> {
	if (!(file instanceof File) || file.size === 0) return { problem: m.check_open_no_file() };
	if (file.size > bytesMax) return { problem: m.check_open_too_large() };
	const json = parseJson(await file.text());
	if (json === undefined) return { problem: m.check_open_not_json() };
	const read = assessments.readDocument(json);
	return read.ok ? { document: read.document } : { problem: m.check_open_wrong({ detail: read.detail }) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
