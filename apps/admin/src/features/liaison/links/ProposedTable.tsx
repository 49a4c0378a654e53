import EditIcon from '@mui/icons-material/EditOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import {
  Chip,
  IconButton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { LEVEL_TIERS } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordPicker } from '../../../platform/pickers';
import { TablePages } from '../../../platform/TablePages';
import type { ProposedLink } from './links.documents';

const PER_PAGE = 50;
const wide = { display: { xs: 'none', md: 'table-cell' } } as const;

interface ProposedTableProps {
  links: readonly ProposedLink[];
  /** What refused them, by row. */
  problems: Readonly<Record<string, string>>;
  onChange: (links: ProposedLink[]) => void;
}

/** The proposed links; another one above can be picked for each, or it is left out. Refused ones stand first. */
export function ProposedTable({ links, problems, onChange }: ProposedTableProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const [editing, setEditing] = useState<number>();
  const rows = links
    .map((link, index) => ({ link, index }))
    .sort((one, other) => Number(other.index in problems) - Number(one.index in problems));
  const last = Math.max(0, Math.ceil(rows.length / PER_PAGE) - 1);
  const here = Math.min(page, last);
  const replace = (index: number, link: ProposedLink) => {
    onChange(links.map((other, at) => (at === index ? link : other)));
    setEditing(undefined);
  };
  return (
    <>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.liaisonLinks.fields.from')}</TableCell>
              <TableCell>{translate('resources.liaisonLinks.fields.to')}</TableCell>
              <TableCell sx={wide}>{translate('resources.liaisonLinks.fields.sectorId')}</TableCell>
              <TableCell sx={wide}>{translate('liaison.propose.reason')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(here * PER_PAGE, (here + 1) * PER_PAGE).map(({ link, index }) => (
              <TableRow key={link.to.id}>
                <TableCell sx={{ minWidth: editing === index ? 220 : undefined }}>
                  {editing === index ? (
                    <RecordPicker<ProposedLink['from']>
                      resource="people"
                      label={translate('resources.liaisonLinks.fields.from')}
                      filter={{ tier: LEVEL_TIERS[link.level].from, active: true }}
                      value={link.from}
                      onChange={(from) => from && replace(index, { ...link, from, reason: 'BY_HAND' })}
                      autoFocus
                    />
                  ) : (
                    link.from.name
                  )}
                  {problems[index] && (
                    <Typography variant="body2" color="error" role="alert">
                      {problems[index]}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>{link.to.name}</TableCell>
                <TableCell sx={wide}>{link.to.sector?.name}</TableCell>
                <TableCell sx={wide}>
                  <Chip size="small" variant="outlined" label={translate(`liaison.propose.reasons.${link.reason}`)} />
                </TableCell>
                <TableCell>
                  <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
                    <IconButton
                      size="small"
                      aria-label={translate('liaison.propose.change', { name: link.to.name })}
                      onClick={() => setEditing(editing === index ? undefined : index)}
                    >
                      <EditIcon />
                    </IconButton>
                    <IconButton
                      size="small"
                      aria-label={translate('liaison.propose.leaveOut', { name: link.to.name })}
                      onClick={() => {
                        onChange(links.filter((_, at) => at !== index));
                        setEditing(undefined);
                      }}
                    >
                      <RemoveIcon />
                    </IconButton>
                  </Stack>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.length > PER_PAGE && <TablePages count={rows.length} page={here} perPage={PER_PAGE} onPage={setPage} />}
    </>
  );
}
