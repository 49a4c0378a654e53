import { TablePagination } from '@mui/material';
import { useTranslate } from 'react-admin';

interface TablePagesProps {
  count: number;
  /** From 0. */
  page: number;
  perPage: number;
  onPage: (page: number) => void;
}

/** Goes through the pages of a table that is in the browser already. */
export function TablePages({ count, page, perPage, onPage }: TablePagesProps) {
  const translate = useTranslate();
  const labels = { first: 'first', last: 'last', next: 'next', previous: 'previous' } as const;
  return (
    <TablePagination
      component="div"
      count={count}
      page={page}
      rowsPerPage={perPage}
      rowsPerPageOptions={[perPage]}
      labelDisplayedRows={({ from, to, count: total }) =>
        translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total })
      }
      getItemAriaLabel={(type) => translate(`ra.navigation.${labels[type]}`)}
      onPageChange={(_, next) => onPage(next)}
    />
  );
}
