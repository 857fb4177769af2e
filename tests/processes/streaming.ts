import type { Product } from './product';

/** What a page that was left open hears. */
export interface Stream {
	/** What it was told so far. */
	stamps(): readonly string[];
	readonly ended: Promise<void>;
}

export async function streaming({ address }: Product, path: string, cookie: string): Promise<Stream> {
	const answer = await fetch(address + path, { headers: { accept: 'text/event-stream', cookie } });
	if (answer.status !== 200 || !answer.body) throw new Error(`No stream: ${answer.status}`);
	let said = '';
	const words = answer.body.pipeThrough(new TextDecoderStream());
	const read = async (): Promise<void> => {
		for await (const part of words) said += part;
	};
	return { stamps: () => [...said.matchAll(/^data: (.*)$/gm)].map(([, stamp = '']) => stamp), ended: read() };
}

export function newestOf(stream: Stream): string | undefined {
	return stream.stamps().at(-1);
}
