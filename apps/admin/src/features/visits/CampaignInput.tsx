import { ReferenceInput, SelectInput } from 'react-admin';

interface CampaignInputProps {
  source: string;
  label?: string;
  alwaysOn?: boolean;
}

/** Picks a campaign of visits. */
export function CampaignInput({ source, label }: CampaignInputProps) {
  return (
    <ReferenceInput source={source} reference="visitCampaigns" perPage={200}>
      <SelectInput optionText="title" size="small" {...(label ? { label } : {})} />
    </ReferenceInput>
  );
}
