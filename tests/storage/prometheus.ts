/**
 * Reads the text format of Prometheus strictly, as its server does: value by sample, labels in order. Throws at a line that is none, at a sample of a
 * family that was not announced, at one that comes twice, and at a histogram whose buckets do not add up.
 */
export function samplesOf(text: string): ReadonlyMap<string, number> {
	if (!text.endsWith('\n')) throw new Error('The text does not end with its line.');
	const types = new Map<string, string>();
	const samples = new Map<string, number>();
	for (const line of text.split('\n').filter((one) => one !== '')) {
		const [, family, type] = /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram|summary)$/.exec(line) ?? [];
		if (family && type) {
			if (types.has(family)) throw new Error(`${family} is announced twice.`);
			types.set(family, type);
		} else if (!/^# HELP [a-zA-Z_:][\w:]* [^\n]+$/.test(line)) {
			const { name, labels, value } = sampleOf(line);
			if (!types.has(name) && types.get(name.replace(/_(bucket|sum|count)$/, '')) !== 'histogram') {
				throw new Error(`${name} was not announced.`);
			}
			const sample = labels.length > 0 ? `${name}{${labels.toSorted().join(',')}}` : name;
			if (samples.has(sample)) throw new Error(`${sample} comes twice.`);
			samples.set(sample, value);
		}
	}
	for (const [family, type] of types) if (type === 'histogram') checkBuckets(family, samples);
	return samples;
}

function sampleOf(line: string): { name: string; labels: string[]; value: number } {
	const [, name = '', inside = '', written = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
	const labels = [...inside.matchAll(/([a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*")(?:,|$)/g)].map(([, label = '']) => label);
	const value = written === '+Inf' ? Infinity : Number(written);
	if (name === '' || labels.join(',') !== inside || written === '' || Number.isNaN(value))
		throw new Error(`No sample: ${line}`);
	return { name, labels, value };
}

function checkBuckets(family: string, samples: ReadonlyMap<string, number>): void {
	const last = new Map<string, number>();
	for (const [sample, value] of samples) {
		const [, labels = ''] = new RegExp(`^${family}_bucket\\{(.*)\\}$`).exec(sample) ?? [];
		if (labels === '') continue;
		const series = labels.replace(/le="[^"]*",?/, '').replace(/,$/, '');
		if (value < (last.get(series) ?? 0)) throw new Error(`${sample} holds less than the bucket before.`);
		last.set(series, value);
		const count = samples.get(series === '' ? `${family}_count` : `${family}_count{${series}}`);
		if (labels.includes('le="+Inf"') && count !== value) throw new Error(`${family} counts something else.`);
	}
}
