import { get } from 'node:http';

/** Bytes of all modules that a page's HTML or Link header asks for at once, compressed as the server sends them. */
export async function scriptBytes(url: string): Promise<number> {
	const response = await fetch(url);
	const asked = `${response.headers.get('link') ?? ''} ${await response.text()}`;
	const pending = [...asked.matchAll(/["'(<]([^"'()<>\s]*\/_app\/[^"'()<>\s]+\.js)["')>]/g)].map(
		([, path = '']) => new URL(path, url).href
	);
	const seen = new Set<string>();
	let bytes = 0;
	for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
		if (seen.has(module)) continue;
		seen.add(module);
		bytes += await compressedBytes(module);
		const text = await (await fetch(module)).text();
		for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
			pending.push(new URL(path, module).href);
		}
	}
	if (seen.size === 0)
		throw new Error(`${url} asks for no module: is it a page without scripts, or has the framework's markup changed?`);
	return bytes;
}

/** A plain request, since `fetch` hands out what it has already unpacked. */
function compressedBytes(url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes));
		}).on('error', reject);
	});
}
