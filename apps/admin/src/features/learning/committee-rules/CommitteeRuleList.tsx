import { Chip, Stack, Typography } from '@mui/material';
import { CommitteeRuleKind } from '@sanlian/domain';
import { DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { EnumInput } from '../../../platform/enums';
import { ListPage } from '../../../platform/lists';
import { useAccess } from '../../../platform/viewer';
import { formatDay, today } from '../trainings/parts';
import type { RuleRow } from './committee-rules.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="kind" name="CommitteeRuleKind" values={CommitteeRuleKind} alwaysOn key="kind" />,
  <NullableBooleanInput source="inForce" alwaysOn key="inForce" />,
];

export default function CommitteeRuleList() {
  const translate = useTranslate();
  const { can } = useAccess();
  return (
    <ListPage<RuleRow>
      filters={filters}
      sort={{ field: 'effectiveOn', order: 'DESC' }}
      mayCreate={can('committee-rules:write')}
      card={(rule) => <RuleCard rule={rule} />}
    >
      <DataTable.Col source="title" />
      <DataTable.Col source="kind" render={({ kind }: RuleRow) => translate(`CommitteeRuleKind.${kind}`)} />
      <DataTable.Col source="number" disableSort />
      <DataTable.Col source="effectiveOn" render={({ effectiveOn }: RuleRow) => formatDay(effectiveOn)} />
      <DataTable.Col source="inForce" disableSort render={(rule: RuleRow) => <ForceChip rule={rule} />} />
    </ListPage>
  );
}

/** In force, not yet, or repealed. */
export function ForceChip({ rule: { inForce, repealedOn, effectiveOn } }: { rule: RuleRow }) {
  const translate = useTranslate();
  const key = inForce ? 'now' : repealedOn !== null && effectiveOn <= today() ? 'repealed' : 'coming';
  return (
    <Chip
      size="small"
      label={translate(`learning.rules.force.${key}`)}
      color={({ now: 'success', repealed: 'default', coming: 'info' } as const)[key]}
      variant={key === 'repealed' ? 'outlined' : 'filled'}
      sx={{ fontWeight: 600 }}
    />
  );
}

function RuleCard({ rule }: { rule: RuleRow }) {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{rule.title}</Typography>
        <ForceChip rule={rule} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[translate(`CommitteeRuleKind.${rule.kind}`), rule.number, formatDay(rule.effectiveOn)]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Stack>
  );
}
