export { isWorkbook, readWorkbook, type ReadWorkbook, type Sheet, type WorkbookProblem } from './read-workbook';
