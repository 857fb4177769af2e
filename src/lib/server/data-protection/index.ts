export { sheetSettings } from './settings';
