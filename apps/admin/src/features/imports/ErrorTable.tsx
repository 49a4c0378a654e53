import { Table, TableBody, TableCell, TableContainer, TableHead, TablePagination, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportReport } from './imports.documents';

const perPage = 50;

/** Every bad cell, with the row as the spreadsheet counts it. */
export function ErrorTable({ errors }: { errors: ImportReport['errors'] }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('imports.row')}</TableCell>
            <TableCell>{translate('imports.column')}</TableCell>
            <TableCell>{translate('imports.message')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {errors.slice(page * perPage, (page + 1) * perPage).map((error, index) => (
            <TableRow key={`${error.row}-${error.column}-${index}`}>
              <TableCell align="right">{error.row}</TableCell>
              <TableCell>{error.column}</TableCell>
              <TableCell>{error.message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {errors.length > perPage && (
        <TablePagination
          component="div"
          count={errors.length}
          page={page}
          rowsPerPage={perPage}
          rowsPerPageOptions={[perPage]}
          onPageChange={(_, next) => setPage(next)}
        />
      )}
    </TableContainer>
  );
}
