import { LEVEL_TIERS, liaisonLinkInput, LiaisonLevel } from '@sanlian/domain';
import { FormDataConsumer, TextInput, useTranslate } from 'react-admin';
import { serverNow } from '../../../platform/clock';
import { localDateOf } from '../../../platform/dates';
import { EnumInput } from '../../../platform/enums';
import { CreatePage } from '../../../platform/forms';
import { PickInput } from '../../../platform/pickers';
import { useSchemaValidation } from '../../../platform/validation';
import { toConstituency, toLinkInput } from './links.bindings';

/** The form names the people, the input their ids; whoever is missing is required. */
function atFields({ fromId, toId, ...errors }: Record<string, string>, required: string): Record<string, string> {
  return { ...errors, ...(fromId ? { from: fromId } : {}), ...(toId ? { to: required, constituency: required } : {}) };
}

/** One link by hand (L1): the level says who may be picked. */
export default function LinkCreate() {
  const translate = useTranslate();
  const problems = useSchemaValidation(liaisonLinkInput, toLinkInput);
  return (
    <CreatePage
      defaults={{ level: 'STANDING_TO_MEMBER', since: localDateOf(new Date(serverNow())) }}
      validate={(values) => atFields(problems(values), translate('ra.validation.required'))}
    >
      <EnumInput source="level" name="LiaisonLevel" values={LiaisonLevel} isRequired fullWidth />
      <FormDataConsumer>
        {({ formData }) => {
          const level = (formData['level'] ?? 'STANDING_TO_MEMBER') as LiaisonLevel;
          const { from, to } = LEVEL_TIERS[level];
          return (
            <>
              <PickInput
                key={`from ${level}`}
                source="from"
                label="resources.liaisonLinks.fields.from"
                resource="people"
                filter={{ tier: from, active: true }}
                required
              />
              {toConstituency(level) ? (
                <TextInput
                  source="constituency"
                  label="resources.liaisonLinks.fields.constituency"
                  helperText="liaison.links.constituencyHint"
                  isRequired
                />
              ) : (
                <PickInput
                  key={`to ${level}`}
                  source="to"
                  label="resources.liaisonLinks.fields.to"
                  resource="people"
                  filter={{ tier: to, active: true }}
                  required
                />
              )}
            </>
          );
        }}
      </FormDataConsumer>
      <TextInput
        source="since"
        type="date"
        label="resources.liaisonLinks.fields.since"
        slotProps={{ inputLabel: { shrink: true } }}
        isRequired
      />
    </CreatePage>
  );
}
