import { Chip, type ChipProps } from '@mui/material';
import {
  SelectArrayInput,
  SelectInput,
  useRecordContext,
  useTranslate,
  type SelectArrayInputProps,
  type SelectInputProps,
} from 'react-admin';

/** Choices of an enum; the texts of its values stand under its name: `Tier.MEMBER`. */
export const choicesOf = (name: string, values: Record<string, string>) =>
  Object.keys(values).map((id) => ({ id, name: `${name}.${id}` }));

interface EnumProps {
  /** Name of the enum, under which its texts stand. */
  name: string;
  values: Record<string, string>;
}

export const EnumInput = ({ name, values, ...rest }: EnumProps & Omit<SelectInputProps, 'name' | 'choices'>) => (
  <SelectInput margin="none" {...rest} choices={choicesOf(name, values)} />
);

export const EnumArrayInput = ({
  name,
  values,
  ...rest
}: EnumProps & Omit<SelectArrayInputProps, 'name' | 'choices'>) => (
  <SelectArrayInput {...rest} choices={choicesOf(name, values)} />
);

/** The text of a record's enum value. */
export function EnumField({ source, name }: { source: string; name: string; label?: string }) {
  const translate = useTranslate();
  const value = (useRecordContext()?.[source] ?? null) as string | null;
  return <>{value && translate(`${name}.${value}`)}</>;
}

/** A status in a chip: its colour says how it stands, its text says what it is. */
export function StatusChip({
  name,
  value,
  tone = 'default',
}: {
  name: string;
  value: string;
  tone?: ChipProps['color'];
}) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      label={translate(`${name}.${value}`)}
      color={tone}
      variant={tone === 'default' ? 'outlined' : 'filled'}
      sx={{ fontWeight: 600 }}
    />
  );
}
