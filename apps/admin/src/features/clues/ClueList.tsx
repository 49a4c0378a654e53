import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import NoteIcon from '@mui/icons-material/NoteAddOutlined';
import { Button } from '@mui/material';
import { ClueOccasion } from '@sanlian/domain';
import { BooleanInput, DataTable, DateInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../platform/dates';
import { EnumInput } from '../../platform/enums';
import { LinkButton, ListPage } from '../../platform/lists';
import { Empty } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import type { ClueRow } from './clues.documents';
import { ClueCard, ClueStatusChip, ClueWords, useClueSource } from './parts';
import { StatusTabs } from './StatusTabs';

const day = { parse: (value: string) => value || undefined };
const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="occasion" name="ClueOccasion" values={ClueOccasion} alwaysOn key="occasion" />,
  <BooleanInput source="mine" key="mine" defaultValue />,
  <BooleanInput source="capturedByMe" key="capturedByMe" defaultValue />,
  <DateInput source="from" key="from" {...day} />,
  <DateInput source="to" key="to" {...day} />,
];

/** Clues by status: all for the office, one's own and those given to one for everybody else. */
export default function ClueList() {
  const { can } = useAccess();
  return (
    <ListPage<ClueRow>
      filters={filters}
      sort={{ field: 'capturedAt', order: 'DESC' }}
      head={<StatusTabs />}
      nothing={<Empty words="clues.none" />}
      extra={
        can('clues:capture') && (
          <>
            <LinkButton to="/clues/paste" label="clues.paste.title" icon={<PasteIcon />} />
            <NoteButton />
          </>
        )
      }
      card={(clue) => <ClueCard clue={clue} />}
    >
      <DataTable.Col source="status" render={({ status }: ClueRow) => <ClueStatusChip status={status} />} />
      <DataTable.Col source="summary" disableSort render={({ summary }: ClueRow) => <ClueWords summary={summary} />} />
      <DataTable.Col
        source="occasion"
        label="clues.where"
        disableSort
        render={(clue: ClueRow) => <Source clue={clue} />}
      />
      <DataTable.Col source="heldAt" render={({ heldAt }: ClueRow) => <Whole words={formatDate(heldAt)} />} />
      <DataTable.Col
        source="capturedBy"
        disableSort
        render={({ capturedBy }: ClueRow) => <Whole words={capturedBy.displayName} />}
      />
      <DataTable.Col
        source="assignee"
        disableSort
        render={({ assignee }: ClueRow) => <Whole words={assignee?.displayName ?? ''} />}
      />
      <DataTable.Col
        source="capturedAt"
        render={({ capturedAt }: ClueRow) => <Whole words={formatDate(capturedAt)} />}
      />
    </ListPage>
  );
}

const Source = ({ clue }: { clue: ClueRow }) => <>{useClueSource()(clue)}</>;
const Whole = ({ words }: { words: string }) => <span style={{ whiteSpace: 'nowrap' }}>{words}</span>;

function NoteButton() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/clues/create" variant="contained" startIcon={<NoteIcon />}>
      {translate('clues.note')}
    </Button>
  );
}
