export { logoBytesMax } from './clean';
export { headColumns, headOf, type LogoHead } from './head';
export { open, openShown, put, remove, type LogoScope, type OpenedLogo } from './store';
