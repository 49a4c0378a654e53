import type { ReactNode } from 'react';
import {
  Create,
  Edit,
  SaveButton,
  SimpleForm,
  Toolbar,
  useNotify,
  useRefresh,
  type CreateProps,
  type EditProps,
  HttpError,
} from 'react-admin';
import { codeOf } from './graphql';
import { KeepTyped } from './KeepTyped';

/** How refusals of a save are told: at their fields by react-admin, the rest in words; a conflict reloads the record. */
export function useSaveErrors() {
  const notify = useNotify();
  const refresh = useRefresh();
  return (error: unknown) => {
    if (codeOf(error) === 'CONFLICT') {
      refresh();
      return notify('platform.conflict', { type: 'warning', autoHideDuration: 10_000 });
    }
    const message = error instanceof HttpError && error.message ? error.message : 'platform.unexpected';
    notify(message, { type: 'error', messageArgs: { _: message } });
  };
}

const toolbar = (
  <Toolbar className="no-print" sx={{ bgcolor: 'transparent' }}>
    <SaveButton alwaysEnable />
  </Toolbar>
);

const frame = { maxWidth: 760 };

/** Problems of the values by field, from useSchemaValidation. */
type Validate = (values: Record<string, unknown>) => Record<string, string>;
interface FormProps {
  children: ReactNode;
  validate?: Validate;
}
type CreatePageProps = FormProps & { defaults?: object } & Omit<CreateProps, 'children'>;
type EditPageProps = FormProps & Omit<EditProps, 'children'>;

/** A page with a form for a new record. */
export function CreatePage({ children, defaults, validate, ...rest }: CreatePageProps) {
  const onError = useSaveErrors();
  return (
    <Create redirect="list" mutationOptions={{ onError }} sx={frame} {...rest}>
      <SimpleForm
        toolbar={toolbar}
        {...(defaults ? { defaultValues: defaults } : {})}
        {...(validate ? { validate } : {})}
      >
        {children}
        <KeepTyped />
      </SimpleForm>
    </Create>
  );
}

/** A page with a form for a record that is there already. */
export function EditPage({ children, validate, ...rest }: EditPageProps) {
  const onError = useSaveErrors();
  return (
    <Edit mutationMode="pessimistic" redirect="list" actions={false} mutationOptions={{ onError }} sx={frame} {...rest}>
      <SimpleForm toolbar={toolbar} {...(validate ? { validate } : {})}>
        {children}
        <KeepTyped />
      </SimpleForm>
    </Edit>
  );
}
