import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

interface ReferenceProps {
  source: string;
  label?: string;
  reference: 'people' | 'sectors' | 'organizations';
  filter?: Record<string, unknown>;
  isRequired?: boolean;
  alwaysOn?: boolean;
  defaultValue?: string | undefined;
  /** Among filters these come from the form around it. */
  size?: 'small' | 'medium';
  helperText?: false;
}

/** Picks a person, sector or organization by typing part of its name. */
export function NamedInput({ source, label, reference, filter, isRequired, defaultValue, ...look }: ReferenceProps) {
  return (
    <ReferenceInput
      source={source}
      reference={reference}
      perPage={50}
      sort={{ field: 'name', order: 'ASC' }}
      {...(filter ? { filter } : {})}
    >
      <AutocompleteInput
        optionText="name"
        filterToQuery={(q: string) => (q ? { q } : {})}
        {...lookOf(look)}
        {...(label ? { label } : {})}
        {...(isRequired ? { validate: required() } : {})}
        {...(defaultValue ? { defaultValue } : {})}
      />
    </ReferenceInput>
  );
}

const lookOf = ({ size, helperText }: Pick<ReferenceProps, 'size' | 'helperText'>) => ({
  ...(size ? { size } : {}),
  ...(helperText === false ? { helperText } : {}),
});
