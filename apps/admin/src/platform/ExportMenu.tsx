import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { exportAddress, isToBeHad } from './data';
import { currentLocale } from './preferences';

const FORMATS = ['xlsx', 'csv'] as const;

/** Takes the whole list away as a table, as it is filtered and sorted now. */
export function ExportMenu() {
  const translate = useTranslate();
  const { resource, filterValues, filter, sort, total } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const params = { sort, filter: { ...(filterValues as object), ...(filter as object | undefined) } };
  if (!isToBeHad(resource)) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        disabled={!total}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('platform.export')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => (
          <MenuItem
            key={format}
            component="a"
            href={exportAddress(resource, format, currentLocale(), params)}
            download
            onClick={() => setAnchor(null)}
          >
            {translate(`platform.exportAs.${format}`, { smart_count: total ?? 0 })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
