/**
 * Pages are complete HTML, and the small script of `ui/enhance` makes them comfortable. A page that has to compute while
 * somebody types switches the framework's own JavaScript on for itself.
 */
export const csr = false;
