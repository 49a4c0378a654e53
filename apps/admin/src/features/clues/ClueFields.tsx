import { Box } from '@mui/material';
import { ClueOccasion } from '@sanlian/domain';
import { TextInput } from 'react-admin';
import { EnumInput } from '../../platform/enums';
import { MomentInput } from '../../platform/MomentInput';
import { PickInput } from '../../platform/pickers';

const label = (name: string) => `resources.clues.fields.${name}`;

/** On what occasion, when, at what, by whom. */
export const OccasionFields = ({ withSpeaker = false }: { withSpeaker?: boolean }) => (
  <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' }, width: '100%' }}>
    <EnumInput source="occasion" label={label('occasion')} name="ClueOccasion" values={ClueOccasion} isRequired />
    <MomentInput source="heldAt" label={label('heldAt')} isRequired />
    <TextInput source="sourceTitle" label={label('sourceTitle')} />
    {withSpeaker && <PickInput source="speaker" label={label('speaker')} resource="people" />}
  </Box>
);
