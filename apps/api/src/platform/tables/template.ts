/** An empty workbook with the given headers, ready to be filled in. */
export async function workbookTemplate(sheet: string, headers: readonly string[]): Promise<Buffer> {
  // Loaded when needed: it would take a fifth of the server's start.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const page = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = headers.map((header) => ({ header, width: Math.max(12, [...header].length * 2 + 4) }));
  page.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same as CSV, with a BOM so that spreadsheets take it for UTF-8. */
export const csvTemplate = (headers: readonly string[]): string => `\uFEFF${headers.join(',')}\r\n`;
