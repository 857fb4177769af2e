export { logoBytesMax } from './clean';
export { head, open, put, remove, type LogoHead, type LogoScope } from './store';
