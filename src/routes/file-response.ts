interface SentFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: AsyncIterable<Uint8Array>;
	/** In bytes, where it is known beforehand. */
	readonly size?: number;
}

/** A file to be saved, read as fast as it is fetched: none is ever in memory as a whole. `name` holds nothing but ASCII. */
export function fileResponse({ name, type, bytes, size }: SentFile): Response {
	return new Response(streamOf(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store',
			...(size !== undefined && { 'content-length': String(size) })
		}
	});
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const iterator = bytes[Symbol.asyncIterator]();
	return new ReadableStream(
		{
			async pull(controller) {
				const { done, value } = await iterator.next();
				if (done) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await iterator.return?.();
			}
		},
		// Nothing is made before somebody reads, as for a request that only asks for the head.
		{ highWaterMark: 0 }
	);
}
