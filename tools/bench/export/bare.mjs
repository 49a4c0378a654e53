import { createWriteStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Excel from 'exceljs';
import { memoryOf, processorOf } from '../room/numbers.mjs';

/** Writes the cells of a CSV into a workbook: the library alone, from an array. */
const [source, target] = process.argv.slice(2);
const rows = parse(readFileSync(source), { bom: true }).map((row) =>
  row.map((cell) => (/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(cell) ? new Date(`${cell.replace(' ', 'T')}Z`) : cell)),
);
const before = memoryOf(process.pid).now;
const processor = processorOf(process.pid);
const started = performance.now();
const book = new Excel.stream.xlsx.WorkbookWriter({ stream: createWriteStream(target), useStyles: true });
const sheet = book.addWorksheet('rows');
for (const row of rows) sheet.addRow(row).commit();
sheet.commit();
await book.commit();
process.send({
  seconds: (performance.now() - started) / 1000,
  processor: (processorOf(process.pid) - processor) / 1000,
  extra: memoryOf(process.pid).peak - before,
});
process.exit();
