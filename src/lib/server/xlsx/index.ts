export { isWorkbook, readWorkbook, type ReadWorkbook, type Sheet, type WorkbookProblem } from './read-workbook';
export { sheetNamesOf } from './sheet-names';
export { daySerialOf, type CellLook, type WrittenCell, type WrittenSheet } from './workbook';
export { writeWorkbook } from './write-workbook';
