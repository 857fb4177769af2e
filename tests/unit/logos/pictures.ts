import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG with its length and checksum. */
export function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** A PNG in one colour that says it has these sides; `more` chunks stand before the picture. */
export function png(width = 4, height = 2, more: readonly Buffer[] = []): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const rows = Buffer.alloc(Math.min(height, 10) * (1 + Math.min(width, 10) * 3), 0x40);
	for (let row = 0; row < Math.min(height, 10); row++) rows[row * (1 + Math.min(width, 10) * 3)] = 0;
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const picture = chunk('IDAT', deflateSync(rows));
	return Buffer.concat([signature, chunk('IHDR', header), ...more, picture, chunk('IEND', Buffer.alloc(0))]);
}

/** A segment of a JPEG. */
export function segment(marker: number, data: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, data]);
}

/** What surrounds the picture of a JPEG: enough to be recognised and measured. */
export function jpeg(width = 4, height = 2, more: readonly Buffer[] = []): Buffer {
	const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
	frame.writeUInt16BE(height, 1);
	frame.writeUInt16BE(width, 3);
	const scan = Buffer.concat([
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([1, 0xff, 0, 0xff, 0xd0, 2])
	]);
	const start = Buffer.from([0xff, 0xd8]);
	return Buffer.concat([start, ...more, segment(0xc0, frame), scan, Buffer.from([0xff, 0xd9])]);
}
