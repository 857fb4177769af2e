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
