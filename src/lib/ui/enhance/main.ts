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

/** Only where somebody is logged in: whoever reads or answers does not load it. */
async function keepTyped(): Promise<void> {
	const { enhanceTyped } = await import('./typed');
	enhanceTyped();
}
