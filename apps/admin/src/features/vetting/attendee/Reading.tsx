import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { Decision, Recusals } from '../ItemPanel';
import { MaterialText } from '../MaterialText';
import { ItemChip } from '../parts';
import { RaisedBefore } from '../RaisedBefore';
import type { AgendaItem, Item, Session } from '../vetting.documents';
import { TextSizeButtons, useTextSize } from './textSize';

interface ReadingProps {
  session: Session;
  item: AgendaItem;
  /** With what V5 shows of it; undefined until it is there. */
  detail: Item | undefined;
  onChoose: (itemId: string) => void;
}

/** The text of an item in the size one likes, under what was decided on it. */
export function Reading({ session, item, detail, onChoose }: ReadingProps) {
  const translate = useTranslate();
  const { size } = useTextSize();
  return (
    <Section
      title={item.submission.title}
      aside={
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <ItemChip item={item} />
          <TextSizeButtons />
        </Stack>
      }
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1 }}>
        <Step session={session} item={item} by={-1} onChoose={onChoose} />
        <Typography color="text.secondary">
          {translate('vetting.positionOf', { position: item.position, total: session.items.length })}
        </Typography>
        <Step session={session} item={item} by={1} onChoose={onChoose} />
      </Stack>
      {detail && (
        <>
          <Recusals item={detail} />
          <Decision item={detail} />
        </>
      )}
      <Box sx={{ fontSize: size }}>
        <MaterialText submissionId={item.submission.id} />
      </Box>
      <RaisedBefore itemId={item.id} />
    </Section>
  );
}

interface StepProps {
  session: Session;
  item: AgendaItem;
  by: 1 | -1;
  onChoose: (itemId: string) => void;
}

function Step({ session, item, by, onChoose }: StepProps) {
  const translate = useTranslate();
  const next = session.items[session.items.findIndex(({ id }) => id === item.id) + by];
  return (
    <IconButton
      className="no-print"
      disabled={!next}
      aria-label={translate(by === 1 ? 'vetting.nextItem' : 'vetting.previousItem')}
      onClick={() => next && onChoose(next.id)}
    >
      {by === 1 ? <NextIcon /> : <PreviousIcon />}
    </IconButton>
  );
}
