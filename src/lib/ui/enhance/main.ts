import { enhancePlots } from '../charts/interactive/enhance-plots';
import { enhanceAutosave, enhanceForgetting } from './autosave';
import { enhanceCopying } from './copying';
import { enhancePrinting } from './printing';

/**
 * All the JavaScript that most pages carry: pages are complete HTML without it, and this makes some of them more
 * comfortable. Loaded as a module, so the document is there.
 */
enhanceAutosave();
enhanceForgetting();
enhanceCopying();
enhancePrinting();
enhancePlots();
if (/^\/(o|p|account)(\/|$)/.test(location.pathname)) void keepTyped();
const calculator = document.querySelector<HTMLElement>('[data-stake]');
if (calculator) void reckonAlong(calculator);
const palette = document.querySelector<HTMLInputElement>('[data-typed-in]');
if (palette) void sayTheSame(palette);
const changing = document.querySelector<HTMLElement>('[data-live]');
if (changing) void keepCurrent(changing);

/** Only where somebody is logged in: whoever reads or answers does not load it. */
async function keepTyped(): Promise<void> {
	const { enhanceTyped } = await import('./typed');
	enhanceTyped();
}

/** Only on the one page that reckons while somebody moves its sliders. */
async function reckonAlong(calculator: HTMLElement): Promise<void> {
	const { enhanceStake } = await import('./stake');
	enhanceStake(calculator);
}

/** Only where somebody chooses a colour. */
async function sayTheSame(palette: HTMLInputElement): Promise<void> {
	const { enhanceColour } = await import('./colour');
	enhanceColour(palette);
}

/** Only where something changes by itself while somebody looks. */
async function keepCurrent(changing: HTMLElement): Promise<void> {
	const { enhanceLive } = await import('./live');
	enhanceLive(changing);
}
