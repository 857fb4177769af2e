import fc from 'fast-check';

/** Any colour there is. */
export const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Those that companies have and that are hard: pale, dark, neon, grey, and those one byte beside a limit. */
export const hardColours = [
	...['#000000', '#ffffff', '#808080', '#ffff00', '#f6e58d', '#000033', '#001a4d', '#c0392b', '#ff0000'],
	...['#00ff88', '#ff00ff', '#6b6b6b', '#6c6c6c', '#8f3a10', '#0b5a57']
];
